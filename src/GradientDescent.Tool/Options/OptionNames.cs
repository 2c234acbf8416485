using System.Text.RegularExpressions;

namespace GradientDescent.Tool.Options;

/// <summary>Puts the options of the command line in the place of the library's properties, in advice and in messages.</summary>
internal static partial class OptionNames
{
    private static readonly (string Property, string Option)[] Values =
    [
        ("fit.Summary(diagnostics, StandardErrors.Hc3)", "--hc3"),
        ("fit.Summary(diagnostics, StandardErrors.Hc1)", "--hc3"),
        ("see Predict(...).BackTransformed", "use gd predict"),
        ("Choose other UnknownLevels than Other", "Use another value of --unknown"),
        ("give its name as the ColumnName of its ModelProperty", "rename the column"),
        ("Optimizer.Lbfgs()", "--optimizer lbfgs"),
        ("LearningRate.Automatic", "--learning-rate auto"),
        ("LeastSquaresSolver.Qr", "--solver qr"),
        ("Solver = Qr", "--solver qr"),
        ("Solver = NormalEquations", "--solver normal"),
        ("Standardize = true", "--standardize"),
        ("InvalidRows.Skip", "--skip-invalid"),
        ("the Encoding in CsvOptions", "--encoding"),
        ("another columnName for the predictions", "another name with --column"),
        ("StandardErrors.Hc3", "--hc3"),
    ];

    private static readonly (string Property, string Option)[] Properties =
    [
        ("LearningRate", "--learning-rate"),
        ("Epochs", "--epochs"),
        ("Optimizer", "--optimizer"),
        ("MiniBatches", "--batch-size"),
        ("EarlyStopping", "--tolerance"),
        ("Solver", "--solver"),
        ("MaxDegreeOfParallelism", "--threads"),
        (" and OnDivergence", ""),
    ];

    /// <summary>A text about rows. Their columns may have the names of properties, so that only properties with values are replaced.</summary>
    public static string In(string text) => Excluded().Replace(Replaced(text, Values), "leave $1 out of the formula");

    /// <summary>A text about options only.</summary>
    public static string InContradiction(string text) => Replaced(In(text), Properties);

    private static string Replaced(string text, (string Property, string Option)[] names) =>
        names.Aggregate(text, static (text, name) => text.Replace(name.Property, name.Option, StringComparison.Ordinal));

    [GeneratedRegex(@"[Mm]ark (\S+) \[Excluded\]")]
    private static partial Regex Excluded();
}
