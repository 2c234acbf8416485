namespace GradientDescent.Interpretation;

/// <summary>A value that is not valid for its property.</summary>
/// <param name="property">The property.</param>
/// <param name="value">The value; null if there is none.</param>
/// <param name="message">What is wrong, and what is valid.</param>
internal sealed class PropertyValueException(ModelProperty property, object? value, string message) : ArgumentException(message)
{
    public ModelProperty Property => property;

    public object? Value => value;
}
