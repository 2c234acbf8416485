namespace GradientDescent.Terms;

/// <summary>Terms whose value is 1 or 0: levels, flags, missing and unknown values, parts of dates.</summary>
internal static class Indicator
{
    public static bool Is(Term term) => term is LevelTerm or FlagTerm or UnknownTerm or MissingTerm or PartTerm;
}
