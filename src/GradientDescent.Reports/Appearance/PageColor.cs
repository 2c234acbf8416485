namespace GradientDescent.Reports.Appearance;

/// <summary>A colour, as <c>#rrggbb</c>.</summary>
/// <param name="Light">On a light ground.</param>
/// <param name="Dark">On a dark ground.</param>
internal sealed record PageColor(string Light, string Dark);
