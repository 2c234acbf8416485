using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>Finds the property of a row that throws an exception when it is computed, such as an integer divided by 0.</summary>
internal static class ThrowingProperty
{
    /// <param name="terms">The terms that are computed from the row.</param>
    /// <param name="valueOf">Returns the value of a property that has no definition.</param>
    /// <returns>Null if there is none.</returns>
    public static ModelProperty? Of(IEnumerable<Term> terms, Func<string, object?> valueOf)
    {
        foreach (var property in terms.SelectMany(TermProperties.Of).Distinct())
        {
            try
            {
                Compute(property, valueOf);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                return property;
            }
        }

        return null;
    }

    private static void Compute(ModelProperty property, Func<string, object?> valueOf)
    {
        if (property.Definition is null)
        {
            valueOf(property.Name);
            return;
        }

        var term = property.AsNumber();
        ModelProperty[] inputs = [.. TermInputs.Of(term)];
        new TermCompiler(inputs).Visit(term).ToDouble(Array.ConvertAll(inputs, input => PropertyReader.Read(input, valueOf(input.Name))));
    }
}
