using System.Globalization;
using System.Text;

namespace GradientDescent;

/// <summary>A model as people write it.</summary>
public static class ModelFormula
{
    /// <summary>For example <c>Price = -46.3158 + 84.7368·Bedrooms</c>, six significant digits a number, in the invariant culture.</summary>
    public static string Of<TModel>(TModel model)
        where TModel : ILinearModel<TModel>
    {
        ArgumentNullException.ThrowIfNull(model);
        var weights = TModel.ToWeights(model);
        var formula = new StringBuilder(TModel.TargetName).Append(" =");
        if (TModel.HasIntercept)
            AppendTerm(formula, weights[^1], isFirst: true);
        for (var feature = 0; feature < TModel.FeatureNames.Count; feature++)
        {
            AppendTerm(formula, weights[feature], isFirst: feature == 0 && !TModel.HasIntercept);
            formula.Append('·').Append(TModel.FeatureNames[feature]);
        }

        return formula.ToString();
    }

    private static void AppendTerm(StringBuilder formula, double value, bool isFirst)
    {
        formula.Append(isFirst ? " " : value < 0 ? " - " : " + ");
        formula.Append((isFirst ? value : Math.Abs(value)).ToString("G6", CultureInfo.InvariantCulture));
    }
}
