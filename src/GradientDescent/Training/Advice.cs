using System.Diagnostics;
using System.Reflection;

namespace GradientDescent;

/// <summary>The sentences that a fit comes with when something could go better.</summary>
internal static class Advice
{
    /// <summary>A build without optimisation is the same arithmetic, about nine times slower.</summary>
    public static IEnumerable<string> OnBuild(Assembly generatedInto)
    {
        if (generatedInto.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
        {
            yield return $"{generatedInto.GetName().Name}, which the kernel is generated into, is compiled without optimisation: "
                + "training is several times slower than it needs to be. Build it with -c Release.";
        }
    }

    /// <summary>Features that were given the coefficient 0 because others determine them.</summary>
    public static IEnumerable<string> OnRedundancy<TModel>(IEnumerable<int> redundant)
        where TModel : ILinearModel<TModel> =>
        redundant.Select(feature => $"{TModel.FeatureNames[feature]} is constant or a combination of the features before it in these rows: "
            + "no single coefficient is right, so it has 0. Mark it [Excluded], or give rows in which it varies by itself.");
}
