using GradientDescent.Generators.Description;
using GradientDescent.Generators.Emission;

namespace GradientDescent.Generators.Tests;

/// <summary>Features whose names conflict with each other, with C# keywords or with generated code.</summary>
public class FeatureNames
{
    /// <summary>A number of features with a single-loop kernel.</summary>
    private const int FewFeatures = 5;

    private static readonly string[] TypeNames =
        [.. LibraryTypes.NamespaceOf.Keys, "System", "GradientDescent", "Double", "Nuint", "Var", "TLoss", "Math"];

    private static readonly string[] KernelWords =
        [.. KernelLocals.Reserved.Select(Capital), "Known", "Rows", "Count", "Path", "Options", "Default", "Scalar"];

    public static TheoryData<string[]> Few => [.. KernelWords.Concat(TypeNames).Except(["Intercept"]).Chunk(FewFeatures)];

    [Theory]
    [MemberData(nameof(Few))]
    public void Features_of_a_fused_kernel_named_like_its_identifiers(string[] features) => Fits.Features(features);

    [Fact]
    public void Features_of_a_phased_kernel_named_like_its_identifiers() => Fits.Features([.. KernelWords.Except(["Intercept"])]);

    [Fact]
    public void Features_of_a_phased_kernel_named_like_the_types_it_uses() => Fits.Features(TypeNames);

    [Fact]
    public void All_reserved_words() => Fits.Features([.. KernelLocals.Reserved]);

    [Fact]
    public void Keywords_of_the_language() => Fits.Features(
    [
        "@class", "@event", "@value", "@record", "@double", "await", "async", "nameof", "from", "select", "where", "var", "dynamic",
        "nuint", "scoped", "yield", "partial", "required", "field", "when", "not", "and", "or", "with", "global", "unmanaged", "Get", "Set",
    ]);

    [Fact]
    public void Names_equal_to_the_names_of_other_locals() => Fits.Features(
        ["Bedrooms", "BedroomsWeight", "BedroomsColumn", "BedroomsGradient"]);

    [Fact]
    public void Names_equal_to_the_names_of_other_locals_in_any_order() => Fits.Features(
        ["BedroomsWeight", "Bedrooms", "BedroomsFeature", "bedrooms", "BedroomsFeatureWeight", "BedroomsColumnColumn", "BedroomsColumn", "bedrooms2"]);

    [Fact]
    public void Names_that_differ_only_in_case() => Fits.Features(["A", "a", "B", "b", "a2", "A2"]);

    [Fact]
    public void Names_that_are_not_English() => Fits.Features(["URL", "ID", "Class", "価格", "Größe", "_", "__", "_1", "Ünit", "İstanbul"]);

    [Theory]
    [InlineData("Loss")]
    [InlineData("Row")]
    [InlineData("Prediction")]
    [InlineData("Intercept")]
    [InlineData("Vector")]
    [InlineData("BedroomsWeight")]
    [InlineData("bedrooms")]
    [InlineData("@class")]
    [InlineData("Predict")]
    public void A_target_named_like_something_in_the_kernel(string target) => Fits.OneFeature($"""
        using GradientDescent;
        [LinearModel]
        public partial record House(double Bedrooms, [Target] double {target});
        """, "House", "Bedrooms");

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
