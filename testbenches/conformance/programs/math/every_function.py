import math, cmath
inf, nan = math.inf, math.nan
vals = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 10.0, 1e300, -1e-300, inf, -inf, nan, 3, 10**20]
for n in 'acos acosh asin asinh atan atanh ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor frexp gamma isfinite isinf isnan lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split():
    f = getattr(math, n); row = []
    for v in vals:
        try: r = f(v); row.append('%.11g' % r if isinstance(r, float) else repr(r))
        except Exception as e: row.append(f'{type(e).__name__}:{e}')
    print(n, row)
for n in 'atan2 copysign fmod ldexp log nextafter pow remainder'.split():
    f = getattr(math, n); row = []
    for a, b in [(1.0, 2), (-7.5, 2), (0.0, -0.0 if n != 'ldexp' else -1), (inf, 1), (1, inf if n != 'ldexp' else 5000), (nan, 0), (8, 3), (0, 0), (1e300, 10)]:
        try: r = f(a, b); row.append('%.12g' % r)
        except Exception as e: row.append(f'{type(e).__name__}:{e}')
    print(n, row)
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
t(math.factorial, 20); t(math.factorial, 25); t(math.factorial, -1); t(math.factorial, 2.5); t(math.factorial, 5.0); t(math.gcd, 12, 18, 27); t(math.gcd); t(math.gcd, 0, -5); t(math.gcd, 1.5); t(math.lcm, 4, 6); t(math.lcm); t(math.lcm, 0, 5); t(math.comb, 10, 3); t(math.comb, 3, 10); t(math.comb, -1, 2); t(math.perm, 5, 2); t(math.perm, 5); t(math.perm, 2, 5); t(math.isqrt, 99); t(math.isqrt, 10**30); t(math.isqrt, -1); t(math.isqrt, 2.0); t(math.hypot, 3, 4); t(math.hypot); t(math.hypot, 1, 2, 2); t(math.hypot, inf, nan); t(math.dist, (1, 2), (4, 6)); t(math.dist, (1,), (1, 2)); t(math.fsum, [0.1] * 10); t(math.fsum, [1e100, 1, -1e100]); t(math.fsum, [inf, -inf]); t(math.prod, [1, 2, 3]); t(math.prod, [], start=5); t(math.prod, [1.5, 2]); t(math.isclose, 1, 1 + 1e-10); t(math.isclose, 1, 1.1, rel_tol=0.2); t(math.isclose, 0, 1e-10, abs_tol=1e-9); t(math.isclose, 1, 2, rel_tol=-1); t(math.floor, 'a'); t(math.sqrt, 'a'); t(math.sqrt, None); t(math.log, 8, 2); t(math.log, 10**400); t(math.log, 0); t(math.log, -1); t(math.log, 10, 1); t(math.log2, 2**1000); t(math.log10, 10**400); t(math.exp, 1000); t(math.pow, -8, 1/3); t(math.ldexp, 1, 2000); t(math.frexp, 8.0); t(math.modf, -3.25); t(math.trunc, 1e20); t(math.ceil, -0.5); t(math.floor, 1e300) ; t(math.ceil, inf); t(math.sqrt, 10**400); t(math.sin); t(math.sin, 1, 2); t(math.atan2, 1); t(math.copysign, 1, -nan); t(math.nextafter, 0, 1); t(math.ulp, 1e300); print(math.pi, math.e, math.tau, math.inf, math.nan)
for n in 'sqrt exp log log10 sin cos tan asin acos atan sinh cosh tanh phase polar'.split():
    row = []
    for z in (1+2j, -1, 0.5j, 2-3j):
        r = getattr(cmath, n)(z); row.append('%.10g' % r if isinstance(r, float) else '(%s)' % ', '.join('%.9g' % c for c in (r if isinstance(r, tuple) else (r.real, r.imag))))
    print(n, row)
t(cmath.rect, 1, 0); t(cmath.isnan, complex(nan, 0)); t(cmath.isclose, 1, 1j); t(cmath.log, 0); t(cmath.sqrt, -4); print(cmath.pi, cmath.infj, cmath.nanj)
