"""Writes the golden file beside it: the coefficients that statsmodels 0.13 finds for four tables. The tests compare with them and need no Python.

    /usr/bin/python3 make_golden.py            writes the file
    /usr/bin/python3 make_golden.py --check    computes everything anew and compares it with the file
"""

import datetime
import pathlib
import sys

import numpy
import pandas
import statsmodels.api

FOLDER = pathlib.Path(__file__).parent
sys.path.append(str(FOLDER.parent.parent / "Golden"))

import golden

GENRES = ["Comedy", "Action", "Adventure", "Thriller/Suspense", "Horror"]


def cars():
    """The mean horsepower is that of the rows with a target."""
    rows = table("cars").dropna(subset=["Miles_per_Gallon"])
    yield "Displacement", rows.Displacement
    yield "WeightInLbs", rows.Weight_in_lbs
    yield "Horsepower", rows.Horsepower.fillna(rows.Horsepower.mean())
    yield "Acceleration", rows.Acceleration
    yield from levels("Origin", rows.Origin, ["Europe", "Japan"])
    yield "Year", rows.Year.map(lambda day: datetime.date.fromisoformat(day).toordinal() - 1)
    yield "MilesPerGallon", rows.Miles_per_Gallon


def penguins():
    rows = table("penguins").dropna()
    rows = rows[rows.Sex != "."]
    yield from levels("Species", rows.Species, ["Chinstrap", "Gentoo"])
    yield from levels("Sex", rows.Sex, ["FEMALE"])
    yield "BeakLength", rows["Beak Length (mm)"]
    yield "BeakDepth", rows["Beak Depth (mm)"]
    yield "FlipperLength", rows["Flipper Length (mm)"]
    yield "BodyMass", rows["Body Mass (g)"]


def movies():
    rows = table("movies").dropna(subset=["IMDB Rating", "Production Budget"])
    genre = rows["Major Genre"]
    yield "RunningTimeMin", rows["Running Time min"].fillna(0)
    yield "RunningTimeMinIsMissing", rows["Running Time min"].isna() * 1.0
    yield "LogProductionBudget", numpy.log(rows["Production Budget"])
    yield from levels("MajorGenre", genre, GENRES)
    yield "MajorGenreOther", ~genre.isin(["Drama", *GENRES]) * ~genre.isna() * 1.0
    yield "MajorGenreIsMissing", genre.isna() * 1.0
    yield "LogP1ImdbVotes", numpy.log1p(rows["IMDB Votes"])
    yield "ImdbRating", rows["IMDB Rating"]


def gapminder():
    rows = table("gapminder")
    yield "Year", rows.year
    yield from levels("Cluster", rows.cluster, [1, 2, 3, 4, 5], ["Europe", "Africa", "America", "EastAsia", "MiddleEast"])
    yield "LogPop", numpy.log(rows["pop"])
    yield "Fertility", rows.fertility
    yield "LifeExpect", rows.life_expect


def table(name):
    return pandas.read_csv(FOLDER / f"{name}.csv")


def levels(name, column, values, names=None):
    for value, level in zip(values, names or values):
        yield name + "".join(filter(str.isalnum, level)), (column == value) * 1.0


def entry(columns):
    *features, (target, values) = columns()
    design = statsmodels.api.add_constant(pandas.DataFrame(dict(features)))
    fit = statsmodels.api.OLS(values, design).fit()
    return {
        "name": columns.__name__, "target": target, "n": int(fit.nobs), "r_squared": float(fit.rsquared),
        "coefficients": {"Intercept" if name == "const" else name: float(value) for name, value in fit.params.items()},
    }


if __name__ == "__main__":
    golden.main(FOLDER, {"coefficients.json": golden.lines([entry(columns) for columns in (cars, penguins, movies, gapminder)])})
