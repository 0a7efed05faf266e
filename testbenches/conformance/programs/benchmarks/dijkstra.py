# Shortest ways through a maze and a graph.
from heapq import heappush, heappop

maze = """#####################
#S..#.....#.........#
###.#.###.#.###.###.#
#...#.#...#.#.....#.#
#.###.#.###.#.###.#.#
#.....#.....#...#.#.#
#.#############.#.#.#
#.............#...#E#
#####################"""


def dijkstra(start, near):
    distance = {start: 0}
    came_from = {}
    heap = [(0, start)]
    while heap:
        d, node = heappop(heap)
        if d > distance[node]:
            continue
        for other, cost in near(node):
            new = d + cost
            if new < distance.get(other, 1 << 60):
                distance[other] = new
                came_from[other] = node
                heappush(heap, (new, other))
    return distance, came_from


rows = maze.split("\n")
places = {c: (y, x) for y, row in enumerate(rows) for x, c in enumerate(row) if c in "SE"}


def steps(place):
    y, x = place
    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        if rows[y + dy][x + dx] != "#":
            yield (y + dy, x + dx), 1


distance, came_from = dijkstra(places["S"], steps)
print(distance[places["E"]], len(distance))
way = set()
at = places["E"]
while at != places["S"]:
    at = came_from[at]
    way.add(at)
for y, row in enumerate(rows):
    print("".join("o" if (y, x) in way and c == "." else c for x, c in enumerate(row)))
graph = {i: [((i * 7 + k) % 60, 1 + (i * k) % 11) for k in range(1, 5)] for i in range(60)}
distance, _ = dijkstra(0, lambda n: graph[n])
print(len(distance), max(distance.values()), sum(distance.values()))
