using GradientDescent.Passes;
using GradientDescent.Persistence;

namespace GradientDescent.Summaries;

/// <summary>Saves and loads moments and triangular factors as JSON, with the names of the features and the target.</summary>
internal static class RowsFile
{
    public static void Save(Moments moments, ModelSchema schema, string path) => Save(
        schema, path, RowsDocument.MomentsFormat, moments.Totals, moments.Mean, moments.Covariance, moments.Rounding, moments.Squares.ToArray());

    public static void Save(TriangularFactor factor, ModelSchema schema, string path) => Save(schema, path, RowsDocument.FactorFormat, factor.Totals, factor.Mean, (i, j) => factor[i, j]);

    public static Moments LoadMoments(string path, ModelSchema schema)
    {
        var document = Load(path, schema, RowsDocument.MomentsFormat);
        var size = document.Means.Length;
        if (document is not { Rounding: { } rounding, Squares: { } squares } || squares.Length != size)
            throw new ModelFormatException(path, "does not contain valid rounding errors of its moments.");
        RequireFinite(squares.Append(rounding), path);

        var covariance = new double[size * size];
        Unpack(document.Triangle, size, (i, j, value) => covariance[(i * size) + j] = covariance[(j * size) + i] = value);
        var moments = new Moments(Totals(document), document.Means, covariance, rounding, squares);
        Require(PossibleRows.Fault(moments, [.. schema.FeatureNames, schema.TargetName]), path);
        return moments;
    }

    public static TriangularFactor LoadFactor(string path, ModelSchema schema)
    {
        var document = Load(path, schema, RowsDocument.FactorFormat);
        var r = new double[document.Means.Length, document.Means.Length];
        Unpack(document.Triangle, document.Means.Length, (i, j, value) => r[i, j] = value);
        var factor = new TriangularFactor(Totals(document), document.Means, r);
        Require(PossibleRows.Fault(factor), path);
        return factor;
    }

    private static void Save(
        ModelSchema schema, string path, string format, RowTotals totals, ReadOnlySpan<double> means, Func<int, int, double> triangle, double? rounding = null, double[]? squares = null)
    {
        var document = new RowsDocument
        {
            Format = format,
            Version = RowsDocument.CurrentVersion,
            Model = schema.RecordName,
            Target = schema.TargetName,
            Features = schema.FeatureNames,
            Rows = totals.Rows,
            NonzeroWeightRowCount = totals.Counted,
            Weight = totals.Weight,
            LogWeight = totals.LogWeight,
            Means = means.ToArray(),
            Triangle = [.. Enumerable.Range(0, means.Length).SelectMany(j => Enumerable.Range(0, j + 1).Select(i => triangle(i, j)))],
            Rounding = rounding,
            Squares = squares,
        };
        JsonDocumentFile.Write(path, document, RowsDocumentContext.Default.RowsDocument);
    }

    private static RowsDocument Load(string path, ModelSchema schema, string format)
    {
        var document = JsonDocumentFile.Read(path, RowsDocumentContext.Default.RowsDocument, "moments or a factor", "file of moments or of a factor");
        if (document.Format != format)
            throw new ModelFormatException(path, $"is of format '{document.Format}', not '{format}'.");
        if (document.Version != RowsDocument.CurrentVersion)
            throw new ModelFormatException(path, $"is of format version {document.Version}; this program reads version {RowsDocument.CurrentVersion}.");
        if (document.Model != schema.RecordName || document.Target != schema.TargetName || !document.Features.SequenceEqual(schema.FeatureNames, StringComparer.Ordinal))
        {
            throw new ModelFormatException(path, $"is of {document.Model} with the target {document.Target} and the features {string.Join(", ", document.Features)}, "
                + $"not of {schema.RecordName} with the target {schema.TargetName} and the features {string.Join(", ", schema.FeatureNames)}.");
        }

        CheckNumbers(document, schema, path);
        return document;
    }

    private static void CheckNumbers(RowsDocument document, ModelSchema schema, string path)
    {
        var size = schema.FeatureNames.Count + 1;
        if (document.Means.Length != size || document.Triangle.Length != size * (size + 1) / 2)
            throw new ModelFormatException(path, $"has a wrong number of entries for {size - 1} features and a target.");
        RequireFinite([.. document.Means, .. document.Triangle, document.LogWeight], path);
        Require(PossibleRows.Fault(Totals(document), schema.SampleWeight is not null), path);
    }

    private static void RequireFinite(IEnumerable<double> numbers, string path)
    {
        if (!numbers.All(double.IsFinite))
            throw new ModelFormatException(path, "has a number that is not finite.");
    }

    private static void Require(string? fault, string path)
    {
        if (fault is not null)
            throw new ModelFormatException(path, fault);
    }

    private static RowTotals Totals(RowsDocument document) => new(document.Rows, document.NonzeroWeightRowCount, document.Weight, document.LogWeight);

    private static void Unpack(double[] triangle, int size, Action<int, int, double> set)
    {
        var at = 0;
        for (var j = 0; j < size; j++)
        {
            for (var i = 0; i <= j; i++)
                set(i, j, triangle[at++]);
        }
    }
}
