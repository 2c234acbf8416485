using CsCheck;
using GradientDescent.Fuzz.Grammar;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Fuzz.Mutations;

/// <summary>Mutations that imitate typing errors: tokens are removed, repeated, swapped or inserted, a name is changed, or the rest of the file is removed.</summary>
internal static class SourceMutations
{
    private static readonly Gen<string> StrayTokens = Gen.OneOf(
        Identifiers.Any,
        Gen.OneOf(
            "(", ")", "{", "}", "[", "]", "<", ">", ";", ",", ".", "?", "=", "=>", ":", "::", "*", "&", "@", "#", "\\", "\"", "'", "/*", "//", "\0",
            "\n", "1", "1e999", "\"a\"", "'a'", "$\"{",
            "public", "partial", "static", "abstract", "record", "class", "struct", "enum", "namespace", "using", "global", "file", "ref", "readonly",
            "required", "new", "override", "double", "string?",
            "[LinearModel]", "[Target]", "[Excluded]", "[Feature]", "[Log]", "[SampleWeight]", "[return: Target]"));

    /// <summary>The source after one to three mutations.</summary>
    public static Gen<string> Of(string source) => Once(source).SelectMany(static once => Gen.Frequency(
        (4, Gen.Const(once)),
        (1, Once(once)),
        (1, Once(once).SelectMany(Once))));

    private static Gen<string> Once(string source)
    {
        var tokens = SyntaxFactory.ParseTokens(source).Select(static token => token.ToFullString()).ToArray();
        var place = Gen.Int[0, tokens.Length - 1];
        return Gen.Frequency(
            (3, place.Select(at => Joined([.. tokens[..at], .. tokens[(at + 1)..]]))),
            (2, place.Select(at => Joined([.. tokens[..at], tokens[at], .. tokens[at..]]))),
            (2, Gen.Select(place, place, (one, other) => Swapped(tokens, one, other))),
            (1, place.Select(at => Joined(tokens[..at]))),
            (3, Gen.Select(place, StrayTokens, (at, stray) => Joined([.. tokens[..at], $" {stray} ", .. tokens[at..]]))),
            (4, Gen.Select(place, Identifiers.Any, (at, name) => Renamed(tokens, at, name))));
    }

    private static string Swapped(string[] tokens, int one, int other)
    {
        var swapped = tokens.ToArray();
        (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
        return Joined(swapped);
    }

    /// <summary>Replaces the next name from this position by another one, once or at every occurrence.</summary>
    private static string Renamed(string[] tokens, int at, string name)
    {
        var renamed = tokens.Skip(at).Select(static token => token.Trim()).FirstOrDefault(SyntaxFacts.IsValidIdentifier);
        return Joined([.. tokens.Select((token, i) => token.Trim() == renamed && (i >= at || at % 2 == 0) ? $"{name} " : token)]);
    }

    private static string Joined(string[] tokens) => string.Concat(tokens);
}
