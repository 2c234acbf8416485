namespace GradientDescent.Sql;

/// <summary>What a column holds for a member of an enum. Flags are always held by number.</summary>
public enum EnumStorage
{
    /// <summary>The name of the member, such as <c>Gas</c>.</summary>
    Name,

    /// <summary>The underlying integer of the member.</summary>
    Number,
}
