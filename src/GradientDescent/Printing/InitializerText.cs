using System.Globalization;

namespace GradientDescent.Printing;

/// <summary>Writes properties as a C# initializer, the same in every culture: <c>{ Size = 2, Seed = 7 }</c>.</summary>
internal static class InitializerText
{
    /// <param name="properties">Names and values. A value of null is left out.</param>
    public static string Of(params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        List<string> set = [];
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                set.Add($"{name} = {Text(value)}");
        }

        return set.Count == 0 ? "{ }" : $"{{ {string.Join(", ", set)} }}";
    }

    private static string? Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
