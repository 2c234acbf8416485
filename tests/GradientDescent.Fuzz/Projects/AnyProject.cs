using CsCheck;
using GradientDescent.Fuzz.ValidGrammar;

namespace GradientDescent.Fuzz;

/// <summary>Generates the projects of the cases.</summary>
internal static class AnyProject
{
    public static Gen<RandomProject> Any { get; } = Gen.Frequency((2, FreeProject.Any), (1, ValidProject.Any));
}
