using System.Globalization;

namespace GradientDescent.Comparison.Tool.Programs;

/// <summary>A command line that fits the houses of a CSV file and prints the result.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Program">The path of the program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Package">What installs it.</param>
internal sealed record Rival(string Name, string Program, IReadOnlyList<string> Arguments, string Package)
{
    private const string Python = "/usr/bin/python3";
    private const string R = "/usr/bin/Rscript";

    /// <summary>Whether it fits one variable only.</summary>
    public bool IsPair { get; init; }

    /// <summary>Whether it is gd too, with other options.</summary>
    public bool IsOwn { get; init; }

    private static readonly string[] ThreadVariables = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"];

    /// <summary>How many threads it may use, for those that are told in the environment.</summary>
    public static IEnumerable<(string Name, string? Value)> Environment(int threads) =>
        ThreadVariables.Select(name => (name, (string?)threads.ToString(CultureInfo.InvariantCulture)));

    /// <summary>gd, which all others are compared with.</summary>
    public static Rival Gd(string program, string path, int threads, params IEnumerable<string> options) =>
        new("gd fit", program, ["fit", path, HousesFile.Formula, "--threads", threads.ToString(CultureInfo.InvariantCulture), .. options], "");

    public static IReadOnlyList<Rival> Of(string gd, string path, int threads) =>
    [
        Gd(gd, path, threads, "--sample", "10000") with { Name = "gd fit with `--sample 10000`, which saves a pass", IsOwn = true },
        new("R, `summary(lm(…))` of `read.csv`", R, ["-e", $"summary(lm({HousesFile.Formula}, data = read.csv('{path}')))"], "r-base-core"),
        new(
            "R, `summary(lm(…))` of data.table's `fread`",
            R,
            ["-e", $"data.table::setDTthreads({threads}); summary(lm({HousesFile.Formula}, data = data.table::fread('{path}', showProgress = FALSE)))"],
            "r-base-core r-cran-data.table"),
        new(
            "Python, statsmodels' `ols(…).fit().summary()` of pandas' `read_csv`",
            Python,
            ["-c", $"import pandas, statsmodels.formula.api as models; print(models.ols('{HousesFile.Formula}', pandas.read_csv('{path}')).fit().summary())"],
            "python3-pandas python3-statsmodels"),
        new("Miller, `stats2 -a linreg-ols,r2` of one variable", "/usr/bin/mlr", ["--icsv", "--ojson", "stats2", "-a", "linreg-ols,r2", "-f", "Area,Price", path], "miller") { IsPair = true },
        new(
            "DuckDB, `regr_slope`, `regr_intercept` and `regr_r2` of one variable, in a process of .NET",
            "dotnet",
            [typeof(Rival).Assembly.Location, DuckDbPair.Command, path, threads.ToString(CultureInfo.InvariantCulture)],
            "") { IsPair = true },
    ];
}
