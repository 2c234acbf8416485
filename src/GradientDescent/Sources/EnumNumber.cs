namespace GradientDescent.Sources;

/// <summary>A member of an enum that the program does not have, as its number.</summary>
internal readonly record struct EnumNumber(long Number);
