using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>The definition of a computed property.</summary>
/// <param name="Term">The expression that its getter returns.</param>
/// <param name="Sources">The stored properties that it reads, directly or through other computed properties.</param>
/// <param name="Size">The number of operations in the term, including those of the computed properties that it reads.</param>
/// <param name="MayThrow">Whether the getter can throw an exception.</param>
internal sealed record Definition(Term Term, IReadOnlyList<MarkedProperty> Sources, int Size, bool MayThrow);
