"""Coroutines run by an event loop: tasks, futures, timers, locks, queues. There is nothing to wait for but time; the loop
sleeps until the next timer."""

from collections import deque
from heapq import heappop, heappush
import time as _time
from builtins import TimeoutError

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class BrokenBarrierError(RuntimeError):
    pass


_running = None


class Handle:
    def __init__(self, callback, args, when=0.0):
        self._callback = callback
        self._args = args
        self._when = when
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def when(self):
        return self._when


TimerHandle = Handle


class AbstractEventLoop:
    def __init__(self):
        self._ready = deque()
        self._timers = []
        self._count = 0
        self._tasks = {}
        self._current = None
        self._stopping = False
        self._closed = False
        self._task_names = 0

    def time(self):
        return _time.monotonic()

    def call_soon(self, callback, *args, context=None):
        handle = Handle(callback, args)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args)

    def call_at(self, when, callback, *args, context=None):
        handle = Handle(callback, args, when)
        self._count += 1
        heappush(self._timers, (when, self._count, handle))
        return handle

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        return Task(coro, loop=self, name=name)

    def is_running(self):
        return _running is self

    def is_closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def stop(self):
        self._stopping = True

    def get_debug(self):
        return False

    def set_debug(self, enabled):
        pass

    def call_exception_handler(self, context):
        pass

    async def shutdown_asyncgens(self):
        pass

    def _run_once(self):
        ready = self._ready
        timers = self._timers
        while timers and timers[0][2]._cancelled:
            heappop(timers)
        if not ready:
            if not timers:
                raise RuntimeError('the event loop waits, and nothing is left that could wake it')
            _time.sleep(max(timers[0][0] - self.time(), 0))
        now = self.time()
        while timers and timers[0][0] <= now:
            handle = heappop(timers)[2]
            if not handle._cancelled:
                ready.append(handle)
        for i in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._callback(*handle._args)

    def run_forever(self):
        global _running
        if _running is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        outer = _running
        _running = self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _running = outer

    def run_until_complete(self, future):
        global _running
        if _running is not None:
            raise RuntimeError('This event loop is already running')
        if self._closed:
            raise RuntimeError('Event loop is closed')
        outer = _running
        _running = self
        try:
            future = ensure_future(future, loop=self)
            while not future.done():
                self._run_once()
        finally:
            _running = outer
        return future.result()


BaseEventLoop = AbstractEventLoop
_loop = None


def get_running_loop():
    if _running is None:
        raise RuntimeError('no running event loop')
    return _running


def new_event_loop():
    return AbstractEventLoop()


def set_event_loop(loop):
    global _loop
    _loop = loop


def get_event_loop():
    global _loop
    if _running is not None:
        return _running
    if _loop is None:
        _loop = AbstractEventLoop()
    return _loop


class Future:
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._state = 'PENDING'
        self._result = None
        self._exception = None
        self._message = None
        self._callbacks = []

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != 'PENDING'

    def cancelled(self):
        return self._state == 'CANCELLED'

    def _finish(self, state):
        self._state = state
        callbacks = self._callbacks
        self._callbacks = []
        for callback in callbacks:
            self._loop.call_soon(callback, self)

    def cancel(self, msg=None):
        if self._state != 'PENDING':
            return False
        self._message = msg
        self._finish('CANCELLED')
        return True

    def _cancelled_error(self):
        return CancelledError() if self._message is None else CancelledError(self._message)

    def result(self):
        if self._state == 'CANCELLED':
            raise self._cancelled_error()
        if self._state == 'PENDING':
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == 'CANCELLED':
            raise self._cancelled_error()
        if self._state == 'PENDING':
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def set_result(self, result):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        self._result = result
        self._finish('FINISHED')

    def set_exception(self, exception):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception = exception
        self._finish('FINISHED')

    def add_done_callback(self, fn, *, context=None):
        if self._state != 'PENDING':
            self._loop.call_soon(fn, self)
        else:
            self._callbacks.append(fn)

    def remove_done_callback(self, fn):
        count = len(self._callbacks)
        self._callbacks = [f for f in self._callbacks if f != fn]
        return count - len(self._callbacks)

    def __await__(self):
        if self._state == 'PENDING':
            self._asyncio_future_blocking = True
            yield self
        if self._state == 'PENDING':
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    def __repr__(self):
        text = '<' + type(self).__name__ + ' ' + self._state.lower()
        if self._state == 'FINISHED':
            text += (' result=' + repr(self._result) if self._exception is None else ' exception=' + repr(self._exception))
        return text + '>'


class Task(Future):
    def __init__(self, coro, *, loop=None, name=None, context=None):
        if not hasattr(coro, 'send'):
            raise TypeError('a coroutine was expected, got ' + repr(coro))
        Future.__init__(self, loop=loop)
        loop = self._loop
        if name is None:
            loop._task_names += 1
            name = 'Task-' + str(loop._task_names)
        self._name = str(name)
        self._coro = coro
        self._waits_for = None
        self._must_cancel = False
        self._cancel_requests = 0
        loop._tasks[id(self)] = self
        loop.call_soon(self._step, None)

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def get_coro(self):
        return self._coro

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancelling(self):
        return self._cancel_requests

    def uncancel(self):
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
        return self._cancel_requests

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancel_requests += 1
        if self._waits_for is not None and self._waits_for.cancel(msg):
            return True
        self._must_cancel = True
        self._message = msg
        return True

    def _finish(self, state):
        self._loop._tasks.pop(id(self), None)
        Future._finish(self, state)

    def _step(self, exception):
        if self.done():
            return
        if self._must_cancel:
            if not isinstance(exception, CancelledError):
                exception = self._cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        loop = self._loop
        loop._current = self
        try:
            if exception is None:
                waits_for = self._coro.send(None)
            else:
                waits_for = self._coro.throw(exception)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                Future.cancel(self, self._message)
            else:
                Future.set_result(self, stop.value)
        except CancelledError as error:
            self._message = error.args[0] if error.args else None
            Future.cancel(self, self._message)
        except (KeyboardInterrupt, SystemExit) as error:
            Future.set_exception(self, error)
            raise
        except BaseException as error:
            Future.set_exception(self, error)
        else:
            if waits_for is None:
                loop.call_soon(self._step, None)
            elif getattr(waits_for, '_asyncio_future_blocking', False):
                waits_for._asyncio_future_blocking = False
                if waits_for is self:
                    loop.call_soon(self._step, RuntimeError('Task cannot await on itself: ' + repr(self)))
                else:
                    waits_for.add_done_callback(self._wake)
                    self._waits_for = waits_for
                    if self._must_cancel and waits_for.cancel(self._message):
                        self._must_cancel = False
            else:
                loop.call_soon(self._step, RuntimeError('Task got bad yield: ' + repr(waits_for)))
        finally:
            loop._current = None

    def _wake(self, future):
        if future._state == 'FINISHED' and future._exception is None:
            self._step(None)
        else:
            try:
                future.result()
            except BaseException as error:
                self._step(error)
            else:
                self._step(None)


def current_task(loop=None):
    return get_running_loop()._current if loop is None else loop._current


def all_tasks(loop=None):
    return set((get_running_loop() if loop is None else loop)._tasks.values())


def iscoroutine(obj):
    return hasattr(obj, 'send') and hasattr(obj, '__await__')


def iscoroutinefunction(func):
    return bool(getattr(getattr(func, '__code__', None), 'co_flags', 0) & 0x80)


def isfuture(obj):
    return isinstance(obj, Future)


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name)


async def _wrap(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    if isinstance(coro_or_future, Future):
        return coro_or_future
    if loop is None:
        loop = get_event_loop()
    if iscoroutine(coro_or_future):
        return loop.create_task(coro_or_future)
    if hasattr(coro_or_future, '__await__'):
        return loop.create_task(_wrap(coro_or_future))
    raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')


class _Turn:
    """Gives the others a turn."""

    def __await__(self):
        yield


def _set_unless_done(future, result=None):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    if delay <= 0:
        await _Turn()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_unless_done, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def run(main, *, debug=None):
    if _running is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    if not iscoroutine(main):
        raise ValueError('a coroutine was expected, got ' + repr(main))
    loop = AbstractEventLoop()
    try:
        return loop.run_until_complete(main)
    finally:
        left = list(loop._tasks.values())
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(gather(*left, return_exceptions=True, _loop=loop))
        loop.close()


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._loop = AbstractEventLoop()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def get_loop(self):
        return self._loop

    def run(self, coro, *, context=None):
        return self._loop.run_until_complete(coro)

    def close(self):
        self._loop.close()


class _Gathering(Future):
    def __init__(self, children, loop):
        Future.__init__(self, loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*coros_or_futures, return_exceptions=False, _loop=None):
    loop = get_event_loop() if _loop is None else _loop
    if not coros_or_futures:
        outer = loop.create_future()
        outer.set_result([])
        return outer
    children = []
    known = {}
    for x in coros_or_futures:
        if id(x) not in known:
            known[id(x)] = ensure_future(x, loop=loop)
        children.append(known[id(x)])
    different = list(known.values())
    left = [len(different)]
    outer = _Gathering(different, loop)

    def done(child):
        left[0] -= 1
        if outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._cancelled_error())
                return
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if left[0] == 0:
            results = []
            for c in children:
                if c.cancelled():
                    results.append(CancelledError('' if c._message is None else c._message))
                elif c._exception is not None:
                    results.append(c._exception)
                else:
                    results.append(c._result)
            if outer._cancel_requested:
                outer.set_exception(different[-1]._cancelled_error())
            else:
                outer.set_result(results)

    for child in different:
        child.add_done_callback(done)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    for f in fs:
        if iscoroutine(f):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError('Invalid return_when value: ' + str(return_when))
    loop = get_running_loop()
    waiter = loop.create_future()
    left = [len([f for f in fs if not f.done()])]

    def enough(f):
        return (return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and not f.cancelled() and f._exception is not None)

    def done(f):
        left[0] -= 1
        if left[0] <= 0 or enough(f):
            _set_unless_done(waiter)

    ready = left[0] == 0
    for f in fs:
        if f.done() and enough(f):
            ready = True
    if not ready:
        handle = None if timeout is None else loop.call_later(timeout, _set_unless_done, waiter)
        for f in fs:
            if not f.done():
                f.add_done_callback(done)
        try:
            await waiter
        finally:
            if handle is not None:
                handle.cancel()
            for f in fs:
                f.remove_done_callback(done)
    finished = {f for f in fs if f.done()}
    return finished, fs - finished


async def _cancel_and_wait(future):
    loop = get_running_loop()
    waiter = loop.create_future()

    def done(f):
        _set_unless_done(waiter)

    future.add_done_callback(done)
    future.cancel()
    try:
        await waiter
    finally:
        future.remove_done_callback(done)


async def wait_for(fut, timeout):
    loop = get_running_loop()
    if timeout is None:
        return await fut
    fut = ensure_future(fut, loop=loop)
    if timeout > 0:
        waiter = loop.create_future()
        handle = loop.call_later(timeout, _set_unless_done, waiter)

        def done(f):
            _set_unless_done(waiter)

        fut.add_done_callback(done)
        try:
            try:
                await waiter
            except CancelledError:
                if fut.done():
                    return fut.result()
                fut.remove_done_callback(done)
                await _cancel_and_wait(fut)
                raise
            fut.remove_done_callback(done)
        finally:
            handle.cancel()
    if fut.done():
        return fut.result()
    await _cancel_and_wait(fut)
    try:
        return fut.result()
    except CancelledError as error:
        raise TimeoutError() from error


def as_completed(fs, *, timeout=None):
    loop = get_event_loop()
    todo = {ensure_future(f, loop=loop) for f in set(fs)}
    done = Queue()
    count = len(todo)

    def completed(f):
        todo.discard(f)
        done.put_nowait(f)

    def late():
        for f in list(todo):
            f.remove_done_callback(completed)
            done.put_nowait(None)
        todo.clear()

    for f in list(todo):
        f.add_done_callback(completed)
    if todo and timeout is not None:
        loop.call_later(timeout, late)

    async def one():
        f = await done.get()
        if f is None:
            raise TimeoutError
        return f.result()

    for i in range(count):
        yield one()


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def inner_done(f):
        if outer.cancelled():
            return
        if f.cancelled():
            outer.cancel()
        elif f._exception is not None:
            outer.set_exception(f._exception)
        else:
            outer.set_result(f._result)

    def outer_done(f):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


class Timeout:
    def __init__(self, when):
        self._when = when
        self._handle = None
        self._state = 'created'

    def when(self):
        return self._when

    def expired(self):
        return self._state in ('expiring', 'expired')

    def reschedule(self, when):
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        loop = get_running_loop()
        if when is not None:
            if when <= loop.time():
                self._handle = loop.call_soon(self._expire)
            else:
                self._handle = loop.call_at(when, self._expire)

    def _expire(self):
        self._task.cancel()
        self._state = 'expiring'
        self._handle = None

    async def __aenter__(self):
        self._state = 'active'
        self._task = current_task()
        self._requests = self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, value, traceback):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._requests and kind is CancelledError:
                raise TimeoutError from value
        elif self._state == 'active':
            self._state = 'exited'
        return None


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


class TaskGroup:
    def __init__(self):
        self._tasks = set()
        self._errors = []
        self._waiter = None
        self._aborting = False
        self._exiting = False
        self._parent_cancelled = False

    async def __aenter__(self):
        self._loop = get_running_loop()
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        if self._exiting and not self._tasks or self._aborting:
            raise RuntimeError('TaskGroup ' + repr(self) + ' is shutting down')
        task = self._loop.create_task(coro, name=name)
        task.add_done_callback(self._done)
        self._tasks.add(task)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _done(self, task):
        self._tasks.discard(task)
        if self._waiter is not None and not self._tasks:
            _set_unless_done(self._waiter, True)
        if task.cancelled() or task._exception is None:
            return
        self._errors.append(task._exception)
        if not self._aborting:
            self._abort()
            if not self._parent.done() and not self._exiting:
                self._parent_cancelled = True
                self._parent.cancel()

    async def __aexit__(self, kind, value, traceback):
        self._exiting = True
        propagate = value if kind is CancelledError else None
        if self._parent_cancelled and self._parent.uncancel() == 0:
            propagate = None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._waiter is None:
                self._waiter = self._loop.create_future()
            try:
                await self._waiter
            except CancelledError as error:
                if not self._aborting:
                    propagate = error
                    self._abort()
            self._waiter = None
        if propagate is not None and not self._errors:
            raise propagate
        if kind is not None and kind is not CancelledError:
            self._errors.append(value)
        if self._errors:
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors)
        return None


class _Waiters:
    """The futures of those who wait, in order."""

    def __init__(self):
        self._waiters = deque()

    async def _wait(self):
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            return await future
        finally:
            self._waiters.remove(future)

    def _wake_first(self):
        for future in self._waiters:
            if not future.done():
                future.set_result(True)
                return


class Event(_Waiters):
    def __init__(self):
        _Waiters.__init__(self)
        self._value = False

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for future in self._waiters:
                if not future.done():
                    future.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if not self._value:
            await self._wait()
        return True


class _ContextManager:
    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, kind, value, traceback):
        self.release()


class Lock(_Waiters, _ContextManager):
    def __init__(self):
        _Waiters.__init__(self)
        self._locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all([w.cancelled() for w in self._waiters]):
            self._locked = True
            return True
        try:
            await self._wait()
        except CancelledError:
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake_first()


class Semaphore(_Waiters, _ContextManager):
    def __init__(self, value=1):
        _Waiters.__init__(self)
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._value = value

    def locked(self):
        return self._value == 0 or any([not w.cancelled() for w in self._waiters])

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if not future.cancelled():
                self._value += 1
                self._wake_next()
            raise
        if self._value > 0:
            self._wake_next()
        return True

    def release(self):
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        if not self._waiters:
            return
        for future in self._waiters:
            if not future.done():
                self._value -= 1
                future.set_result(True)
                return


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError('BoundedSemaphore released too many times')
        Semaphore.release(self)


class Condition(_Waiters, _ContextManager):
    def __init__(self, lock=None):
        _Waiters.__init__(self)
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self.release()
        try:
            await self._wait()
            return True
        finally:
            cancelled = None
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError as error:
                    cancelled = error
            if cancelled is not None:
                raise cancelled

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for future in self._waiters:
            if n <= 0:
                break
            if not future.done():
                n -= 1
                future.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = deque()
        self._putters = deque()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._queue = deque()

    @property
    def maxsize(self):
        return self._maxsize

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.popleft()

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= len(self._queue)

    def _wake(self, waiters):
        while waiters:
            future = waiters.popleft()
            if not future.done():
                future.set_result(None)
                return

    async def _wait(self, waiters, blocked):
        while blocked():
            future = get_running_loop().create_future()
            waiters.append(future)
            try:
                await future
            except BaseException:
                future.cancel()
                if future in waiters:
                    waiters.remove(future)
                if not blocked() and not future.cancelled():
                    self._wake(waiters)
                raise

    async def put(self, item):
        await self._wait(self._putters, self.full)
        self.put_nowait(item)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake(self._getters)

    async def get(self):
        await self._wait(self._getters, self.empty)
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        item = self._get()
        self._wake(self._putters)
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()


class PriorityQueue(Queue):
    def __init__(self, maxsize=0):
        Queue.__init__(self, maxsize)
        self._queue = []

    def _put(self, item):
        heappush(self._queue, item)

    def _get(self):
        return heappop(self._queue)


class LifoQueue(Queue):
    def _get(self):
        return self._queue.pop()


async def to_thread(func, /, *args, **kwargs):
    return func(*args, **kwargs)
