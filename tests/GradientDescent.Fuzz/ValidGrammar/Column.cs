namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>A coefficient that README promises, with the value of its feature.</summary>
/// <param name="Name">The name of the coefficient.</param>
/// <param name="Of">The value of the feature, from the values of the row's properties. Enums are given as numbers.</param>
internal sealed record Column(string Name, Func<IReadOnlyDictionary<string, object?>, double> Of);
