namespace GradientDescent.Generators.Tests;

/// <summary>Combinations of diagnostics, and their locations.</summary>
public class Reports
{
    [Fact]
    public void Several_errors_are_all_found() => Findings.Are("""
        [LinearModel] public record {|GD0001:House|}(string {|GD0007:Street|}, double {|GD0010:Rooms|}, [Target] double Price, [Target] double {|GD0003:Rent|}) { public partial record Model { public int Rooms => 1; } }
        """);

    [Fact]
    public void An_error_in_a_feature_is_not_repeated_for_its_product() => Findings.Are("""
        [LinearModel, Interaction("Street", "Area")] public partial record House(char {|GD0007:Street|}, double Area, [Target] double Price);
        """);

    [Fact]
    public void An_inherited_error_is_reported_on_the_record() => Findings.Are("""
        public record Home(string Street);
        [LinearModel] public partial record {|GD0007:House|}(string Street, double Bedrooms, [Target] double Price) : Home(Street);
        """);

    [Fact]
    public void A_pragma_disables_a_diagnostic() => Findings.Are("""
        #pragma warning disable GD0002
        [LinearModel] public partial record House(double Bedrooms, double Price);
        """);

    [Fact]
    public void A_generated_record_is_also_checked() => Findings.Are("""
        [System.CodeDom.Compiler.GeneratedCode("Other", "1"), LinearModel] public partial record {|GD0002:House|}(double Bedrooms, double Price);
        """);

    [Theory]
    [InlineData("class nuint")]
    [InlineData("class System")]
    public void A_name_that_a_type_hides(string declaration) => Findings.Are($$"""
        public {{declaration}};
        [LinearModel] public partial record {|GD0022:House|}(double Area, [Target] double Price);
        """);

    [Fact]
    public void A_name_that_a_namespace_hides() => Findings.Are("""
        namespace var { [LinearModel] public partial record {|GD0022:House|}(double Area, [Target] double Price); }
        """);

    /// <summary>The compiler prefers a type of the project to one of the library with the same full name.</summary>
    [Theory]
    [InlineData("namespace GradientDescent { public interface ILoss; }")]
    [InlineData("namespace GradientDescent.Kernels { internal class Sums; }")]
    [InlineData("namespace GradientDescent { public class LinearTrainer<A, B, C, D, E>; }")]
    public void A_library_type_that_a_type_of_the_project_replaces(string declaration) => Findings.Are($$"""
        {{declaration}}
        [LinearModel] public partial record {|GD0022:House|}(double Area, [Target] double Price);
        """);

    [Fact]
    public void A_type_of_the_project_with_the_name_of_a_library_type_in_another_namespace_is_no_conflict() => Findings.AreFound("""
        namespace Homes { public interface ILoss; public class Sums; }
        namespace GradientDescent { public interface Sums; public interface ILoss<T>; }
        [LinearModel] public partial record House(double Area, [Target] double Price);
        """);
}
