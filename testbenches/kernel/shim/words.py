"""Tags of words: the kernel's own table."""

import pathlib

KERNEL = pathlib.Path(__file__).resolve().parents[3] / "runtime" / "kernel"

exec(compile((KERNEL / "tags.py").read_text(), "tags.py", "exec"), globals())
