using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace GradientDescent;

/// <summary>Writes a model as a formula for people to read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelFormula
{
    /// <summary>Returns the formula, such as <c>Price = -46.3158 + 84.7368·Bedrooms</c>, with six significant digits, in the invariant culture.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static string Of(ILinearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var schema = model.Schema;
        var weights = model.ToWeights();
        var formula = new StringBuilder(schema.TargetName).Append(" =");
        if (schema.HasIntercept)
            AppendTerm(formula, weights[^1], isFirst: true);
        for (var feature = 0; feature < schema.Features.Count; feature++)
        {
            AppendTerm(formula, weights[feature], isFirst: feature == 0 && !schema.HasIntercept);
            formula.Append('·').Append(schema.FeatureNames[feature]);
        }

        return formula.ToString();
    }

    private static void AppendTerm(StringBuilder formula, double value, bool isFirst)
    {
        formula.Append(isFirst ? " " : value < 0 ? " - " : " + ");
        formula.Append((isFirst ? value : Math.Abs(value)).ToString("G6", CultureInfo.InvariantCulture));
    }
}
