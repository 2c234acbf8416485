using GradientDescent.Statistics.Tests.Nist;

namespace GradientDescent.Statistics.Tests.Pictures;

/// <summary>Collinear features are named.</summary>
public class CollinearityTests
{
    [Fact]
    public void Of_Longley()
    {
        var indices = new Economy.Trainer().Fit(NistSet.Read("Longley").Rows<Economy>()).Summary().ConditionIndices;

        Assert.Equal(["Intercept", "GrossNationalProduct", "Unemployed", "Year"], indices[^1].CollinearWeights);
        Assert.Empty(indices[0].CollinearWeights);
        Assert.Equal(1, indices[0].Value);
        for (var weight = 0; weight < 7; weight++)
            Assert.Equal(1, indices.Sum(index => index.VarianceProportions[weight]), 1e-12);
    }
}
