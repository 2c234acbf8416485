using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace HousePrices;

/// <summary>Options with a value. Each has an error message that tells which values are allowed. Numbers are parsed in the invariant culture.</summary>
internal static class CheckedOption
{
    public static Option<string?> Path(string name, string placeholder, string description) => new(name)
    {
        HelpName = placeholder,
        Description = description,
        CustomParser = result =>
        {
            var path = Word(result);
            if (string.IsNullOrWhiteSpace(path))
                result.AddError($"{name}: the name of a {placeholder.ToLowerInvariant()} is missing.");
            return path;
        },
    };

    public static Option<T> Number<T>(
        string name, string placeholder, string description, T byDefault, Predicate<T> isUsable, string usable)
        where T : struct, INumber<T> => new(name)
        {
            HelpName = placeholder,
            Description = description,
            DefaultValueFactory = _ => byDefault,
            CustomParser = result => Parse(result, name, isUsable, usable) ?? default,
        };

    public static Option<T?> OptionalNumber<T>(
        string name, string placeholder, string description, Predicate<T> isUsable, string usable)
        where T : struct, INumber<T> => new(name)
        {
            HelpName = placeholder,
            Description = description,
            CustomParser = result => Parse(result, name, isUsable, usable),
        };

    private static T? Parse<T>(ArgumentResult result, string name, Predicate<T> isUsable, string usable)
        where T : struct, INumber<T>
    {
        var word = Word(result);
        if (T.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && isUsable(number))
            return number;
        result.AddError($"{name}: '{word}' cannot be used, give {usable}.");
        return null;
    }

    private static string Word(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
}
