namespace GradientDescent.Statistics.Tests.Statsmodels;

/// <summary>The influence of each row, and what pictures show, are statsmodels'.</summary>
public class InfluenceTests
{
    public static TheoryData<string> Names => [.. GoldenInfluence.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_each_row(string name)
    {
        var (expected, actual) = (InfluenceEntry.All[name], GoldenInfluence.All[name].Rows);

        Assert.Equal(Enumerable.Range(0, expected.Residual.Length).Select(row => (long)row), actual.Select(row => row.Row));
        AllClose(expected.Residual, actual.Select(row => row.Residual), expected.Precision);
        AllClose(expected.Leverage, actual.Select(row => row.Leverage), expected.Precision);
        AllClose(expected.Internal, actual.Select(row => row.InternallyStudentizedResidual), expected.Precision);
        AllClose(expected.External, actual.Select(row => row.ExternallyStudentizedResidual), expected.Precision);
        AllClose(expected.CooksDistance, actual.Select(row => row.CooksDistance), expected.Precision);
        AllClose(expected.Dffits, actual.Select(row => row.Dffits), expected.Precision);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_the_worst_rows(string name)
    {
        var (expected, actual) = (InfluenceEntry.All[name], GoldenInfluence.All[name].Measures);

        Assert.Equal(Largest(expected.Leverage), actual.LargestLeverages.Select(row => row.Row));
        Assert.Equal(Largest(expected.External), actual.LargestStudentizedResiduals.Select(row => row.Row));
        Assert.Equal(Largest(expected.CooksDistance), actual.LargestCooksDistances.Select(row => row.Row));
        Assert.Equal(Largest(expected.Dffits), actual.LargestDffits.Select(row => row.Row));
        Assert.Equal(expected.Leverage.Count(leverage => leverage > actual.Cutoffs.Leverage), actual.AboveCutoffs.Leverage);
        Assert.Equal(expected.External.Count(residual => Math.Abs(residual) > 2), actual.AboveCutoffs.StudentizedResidual);
        Assert.Equal(expected.CooksDistance.Count(distance => distance > actual.Cutoffs.CooksDistance), actual.AboveCutoffs.CooksDistance);
        Assert.Equal(expected.Dffits.Count(dffits => Math.Abs(dffits) > actual.Cutoffs.Dffits), actual.AboveCutoffs.Dffits);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_one_feature_beside_the_others(string name)
    {
        var entry = InfluenceEntry.All[name];
        foreach (var expected in entry.Features)
        {
            var (added, component) = (GoldenInfluence.All[name].AddedVariable(expected.Name), GoldenInfluence.All[name].ComponentPlusResidual(expected.Name));

            Assert.False(added.IsSample);
            Agreement.Close(expected.Slope, added.Slope, entry.Precision);
            AllClose(expected.X, added.Points.Select(point => point.X), entry.Precision);
            AllClose(expected.Y, added.Points.Select(point => point.Y), entry.Precision);
            AllClose(expected.Component, component.Points.Select(point => point.Y), entry.Precision);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_fifths_of_the_predictions(string name)
    {
        var (entry, residuals, scales) = (InfluenceEntry.All[name], GoldenInfluence.All[name].Residuals, GoldenInfluence.All[name].Scales);
        var scale = entry.Residual.Max(Math.Abs);

        Assert.Equal(entry.Bins.Select(bin => (long)bin.Rows), residuals.Select(bin => bin.RowCount));
        foreach (var (expected, (residual, location)) in entry.Bins.Zip(residuals.Zip(scales)))
        {
            Agreement.Close(expected.Lower, residual.Lower, entry.Precision);
            Agreement.Close(expected.Upper, residual.Upper, entry.Precision);
            Agreement.Close(expected.Prediction, residual.MeanPrediction, entry.Precision);
            Agreement.Close(expected.Target, residual.MeanTarget, entry.Precision);
            Agreement.Close(expected.Residual, residual.Mean, entry.Precision, scale);
            Agreement.Close(expected.StdErr, residual.StandardError, entry.Precision);
            Agreement.Close(expected.Scale, location.Mean, entry.Precision);
            Agreement.Close(expected.ScaleStdErr, location.StandardError, entry.Precision);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_collinear_features(string name)
    {
        var (expected, actual) = (InfluenceEntry.All[name], GoldenInfluence.All[name].Summary.ConditionIndices);

        AllClose(expected.ConditionIndices, actual.Select(index => index.Value), expected.Precision);
        foreach (var (shares, index) in expected.VarianceProportions.Zip(actual))
            AllClose(shares, index.VarianceProportions, expected.Precision, scale: 1);
    }

    /// <summary>The ten largest, as the measures keep them.</summary>
    private static IEnumerable<long> Largest(double[] values) =>
        Enumerable.Range(0, values.Length).OrderByDescending(row => Math.Abs(values[row])).Take(10).Select(row => (long)row);

    /// <summary>Numbers as exact as the largest of them is: a residual near 0 is what is left of larger numbers.</summary>
    private static void AllClose(double[] expected, IEnumerable<double> actual, double precision, double? scale = null)
    {
        var numbers = actual.ToArray();
        Assert.Equal(expected.Length, numbers.Length);
        for (var i = 0; i < numbers.Length; i++)
            Agreement.Close(expected[i], numbers[i], precision, scale ?? expected.Max(Math.Abs));
    }
}
