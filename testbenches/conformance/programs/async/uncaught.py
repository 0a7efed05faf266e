# An exception that leaves the loop ends the program.
import asyncio


async def inner():
    await asyncio.sleep(0)
    raise LookupError("nothing here")


async def main():
    print("before")
    await inner()


asyncio.run(main())
