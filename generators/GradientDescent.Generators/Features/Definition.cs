using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>What a computed property is computed from.</summary>
/// <param name="Term">How, as its getter does it.</param>
/// <param name="Sources">The properties with a value of their own that it reads, itself or through others.</param>
/// <param name="Size">How many operations the term has, those of the properties that it reads included.</param>
/// <param name="MayThrow">Whether the getter can end in an exception.</param>
internal sealed record Definition(Term Term, IReadOnlyList<MarkedProperty> Sources, int Size, bool MayThrow);
