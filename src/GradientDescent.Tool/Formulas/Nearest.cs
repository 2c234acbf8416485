using GradientDescent.Sources;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>The columns whose names are like a name that no column has.</summary>
internal static class Nearest
{
    /// <summary>The end of a message: the nearest columns, or all of them.</summary>
    public static string Advice(string name, TableColumns columns) => NearestNames.Of(name, columns.Columns.Select(static column => column.Name)) switch
    {
        [] => $": the columns are {string.Join(", ", columns.Columns.Take(10).Select(static column => column.Name))}{(columns.Columns.Count > 10 ? ", …" : "")}",
        var near => $": the nearest {(near.Count == 1 ? "is" : "are")} {string.Join(" and ", near.Select(static column => $"'{column}'"))}",
    };
}
