namespace GradientDescent;

/// <summary>Makes a <c>string</c> a categorical feature by listing the values (levels) that it can have.</summary>
/// <remarks>
/// <para>The first level is the reference level, unless <see cref="ReferenceAttribute"/> or <see cref="LinearModelDefaultsAttribute"/> sets another. Each other level gets a coefficient: by how much the prediction
/// differs from that for the reference level. This is treatment coding, R's default, and scikit-learn's <c>OneHotEncoder(drop="first")</c>.</para>
/// <para>A coefficient has the letters and digits of its level in its name. Use <see cref="Names"/> if two levels have the same letters and digits, or if a level
/// has none.</para>
/// <para>A row with any other text is invalid, unless <see cref="UnknownAttribute"/> says otherwise: training throws <see cref="InvalidRowException"/>, or skips it with
/// <see cref="InvalidRows.Skip"/>. Its prediction is NaN. The comparison is case-sensitive.</para>
/// </remarks>
/// <param name="levels">The values: at least two, all different.</param>
/// <example>
/// This gives the coefficients <c>SideSouth</c> and <c>SideWest</c>.
/// <code>[Levels("north", "south", "west")] string Side</code>
/// This gives the coefficients <c>LanguageCPlusPlus</c> and <c>LanguageCSharp</c>.
/// <code>[Levels("C", "C++", "C#", Names = ["C", "CPlusPlus", "CSharp"])] string Language</code>
/// </example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LevelsAttribute(params string[] levels) : Attribute
{
    /// <summary>The values.</summary>
    public IReadOnlyList<string> Levels { get; } = levels;

    /// <summary>
    /// The names of the levels in coefficients: one for each level in the same order, of letters, digits and underscores. Default: the letters and digits of each level,
    /// with the first letter of each word in upper case.
    /// </summary>
    public string[]? Names { get; set; }
}
