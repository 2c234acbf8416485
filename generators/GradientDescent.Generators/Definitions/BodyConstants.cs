using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Definitions;

/// <summary>Creates terms for the constants that the compiler has computed.</summary>
internal static class BodyConstants
{
    public static ConstantTerm Of(PropertyType type, object value) => value switch
    {
        double number => new(type, number, 0),
        float number => new(type, number, 0),
        bool truth => new(type, 0, truth ? 1 : 0),
        ulong large => new(type, 0, unchecked((long)large)),
        _ => new(type, 0, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    };
}
