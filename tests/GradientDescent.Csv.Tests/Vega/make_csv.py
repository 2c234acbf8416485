"""Writes the CSV files beside it from the JSON files of vega-datasets 3.2.1 (BSD-3-Clause): npm pack vega-datasets@3.2.1, unpacked.

    python3 make_csv.py package/data

Every value is written as it stands in the JSON file, and null as an empty cell.
"""

import csv
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent

# Of the movies, only what a test uses: the whole table has 460 kB.
COLUMNS = {"movies": ["Title", "Release Date", "MPAA Rating", "Running Time min", "Production Budget", "Major Genre", "IMDB Rating", "IMDB Votes"]}


def main(data):
    for name in ["cars", "penguins", "movies", "gapminder"]:
        rows = json.loads((data / f"{name}.json").read_text(encoding="utf-8"), parse_float=str)
        columns = COLUMNS.get(name) or list(rows[0])
        with open(FOLDER / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows([row[column] for column in columns] for row in rows)


main(pathlib.Path(sys.argv[1]))
