namespace GradientDescent.Describing;

/// <summary>Whether the name of a column says that its values name the rows: <c>id</c>, <c>HouseId</c>, <c>house_id</c>, <c>House ID</c>.</summary>
internal static class IdentifierName
{
    public static bool Is(string name) => name.EndsWith("id", StringComparison.OrdinalIgnoreCase) && (name.Length == 2
        || !char.IsLetterOrDigit(name[^3])
        || (char.IsUpper(name[^2]) && !char.IsUpper(name[^3])));
}
