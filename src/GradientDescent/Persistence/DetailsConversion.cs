namespace GradientDescent.Persistence;

/// <summary>Converts the details of a model to and from a file. In the file they are in the order of the file's coefficients.</summary>
internal static class DetailsConversion
{
    /// <summary>Describes in words what is wrong with the details of a model; null if they are valid.</summary>
    public static string? Fault(ModelDetails details, ModelSchema schema)
    {
        var ranges = details.Provenance?.Ranges ?? [];
        var counts = details.Provenance?.LevelCounts ?? [];
        if (details.Inference is { Covariance.Count: var count } && count != schema.WeightCount * schema.WeightCount)
            return $"has a covariance of {count} numbers, but {schema.WeightCount} weights need {schema.WeightCount * schema.WeightCount}.";
        if (ranges.Contains(null!) || counts.Contains(null!))
            return "has null in its provenance.";
        if (ranges.Count > 0 && !ranges.Select(static range => range.Feature).Order(StringComparer.Ordinal).SequenceEqual(schema.FeatureNames.Order(StringComparer.Ordinal)))
            return $"has ranges of {string.Join(", ", ranges.Select(static range => range.Feature))}, but its features are {string.Join(", ", schema.FeatureNames)}.";
        if (!Numbers(details).All(double.IsFinite))
            return "has details with a number that is NaN or infinite.";
        if (ranges.FirstOrDefault(static range => range.Minimum > range.Maximum) is { } range)
            return $"has a range of {range.Feature} whose minimum is above its maximum.";
        if (details.Provenance?.Rows < 0 || counts.Any(static count => count.Rows < 0))
            return "has a negative number of rows.";
        return details.Inference is { } inference ? CovarianceFault(inference, schema.WeightNames) : null;
    }

    /// <summary>A covariance is symmetric, and no larger than its variances permit. A nearly singular one is rounded by more than the last digits.</summary>
    private static string? CovarianceFault(ModelInference inference, IReadOnlyList<string> names)
    {
        const double tolerance = 1e-3;
        double At(int i, int j) => inference.Covariance[(i * names.Count) + j];

        if (inference.ResidualVariance < 0 || inference.DegreesOfFreedom < 0 || inference.SmearingFactor < 0)
            return "has a negative variance, smearing factor or number of degrees of freedom.";
        for (var i = 0; i < names.Count; i++)
        {
            if (At(i, i) < 0)
                return $"has a negative variance of {names[i]}.";
            for (var j = 0; j < i; j++)
            {
                var most = Math.Sqrt(At(i, i)) * Math.Sqrt(At(j, j));
                if (!(Math.Abs(At(i, j)) <= (1 + tolerance) * most && Math.Abs(At(i, j) - At(j, i)) <= tolerance * most))
                    return $"has a covariance of {names[i]} and {names[j]} that no weights have.";
            }
        }

        return null;
    }

    /// <summary>Returns the details of a document, in the order of a schema that may have the same features in another order.</summary>
    /// <exception cref="ModelFormatException">The details do not fit the model.</exception>
    public static ModelDetails? Of(ModelDocument document, ModelSchema schema, string file)
    {
        if (document is { Inference: null, Provenance: null, Others: null or { Count: 0 } })
            return null;
        var details = new ModelDetails { Inference = document.Inference, Provenance = document.Provenance, Extensions = Extensions.Of(document.Others, file) };
        if (Fault(details, schema) is { } fault)
            throw new ModelFormatException(file, fault);
        return details with { Inference = Ordered(document, schema), Provenance = Ordered(document.Provenance, schema) };
    }

    private static ModelInference? Ordered(ModelDocument document, ModelSchema schema)
    {
        if (document.Inference is not { } inference)
            return null;
        var at = document.Coefficients.Select(static (coefficient, i) => (coefficient.Feature, i)).ToDictionary(static pair => pair.Feature, static pair => pair.i, StringComparer.Ordinal);
        int[] order = [.. schema.FeatureNames.Select(name => at[name]), .. schema.HasIntercept ? [at.Count] : Array.Empty<int>()];
        return inference with { Covariance = [.. order.SelectMany(i => order.Select(j => inference.Covariance[(i * order.Length) + j]))] };
    }

    private static ModelProvenance? Ordered(ModelProvenance? provenance, ModelSchema schema)
    {
        if (provenance is not { Ranges: { Count: > 0 } ranges })
            return provenance;
        var byName = ranges.ToDictionary(static range => range.Feature, StringComparer.Ordinal);
        return provenance with { Ranges = [.. schema.FeatureNames.Select(name => byName[name])] };
    }

    private static IEnumerable<double> Numbers(ModelDetails details) =>
    [
        .. details.Inference is { } inference ? [.. inference.Covariance, inference.ResidualVariance, inference.DegreesOfFreedom, inference.SmearingFactor ?? 0] : Array.Empty<double>(),
        .. details.Provenance is { } provenance ? [.. provenance.Ranges.SelectMany(static range => new[] { range.Minimum, range.Maximum }), .. provenance.Scores.Values] : Array.Empty<double>(),
    ];
}
