namespace GradientDescent.CodeFixes.Tests;

public class RenameGeneratedTypeTests
{
    [Theory]
    [InlineData("", "(Model = \"CarModel\")")]
    [InlineData("()", "(Model = \"CarModel\")")]
    [InlineData("(Intercept = false)", "(Intercept = false, Model = \"CarModel\")")]
    [InlineData("(Trainer = \"CarModel\")", "(Trainer = \"CarModel\", Model = \"CarModel2\")")]
    [InlineData("(Model = /* taken */ \"Power\", Intercept = false)", "(Model = /* taken */ \"CarModel\", Intercept = false)")]
    public void A_member_has_this_name(string before, string after) => Fixed.One(
        $"[LinearModel{before}] public partial record Car(double Power, [Excluded] string Model, [Target] double Price);",
        $"[LinearModel{after}] public partial record Car(double Power, [Excluded] string Model, [Target] double Price);");

    [Fact]
    public void The_first_unused_name() => Fixed.One(
        "[LinearModel] public partial record Car(double CarModel, [Excluded] string Model, [Target] double CarModel2);",
        "[LinearModel(Model = \"CarModel3\")] public partial record Car(double CarModel, [Excluded] string Model, [Target] double CarModel2);");

    [Fact]
    public void A_record_with_the_name_of_its_trainer() => Fixed.One(
        "[LinearModel] public partial record Trainer(double Age, [Target] double Price);",
        "[LinearModel(Trainer = \"TrainerTrainer\")] public partial record Trainer(double Age, [Target] double Price);");

    [Theory]
    [InlineData("Model = \"Fit\", Trainer = \"Fit\"", "Model = \"CarModel\", Trainer = \"Fit\"")]
    [InlineData("Model = \"Predict\"", "Model = \"CarModel\"")]
    [InlineData("Model = \"Intercept\"", "Model = \"CarModel\"")]
    [InlineData("Model = \"get_EqualityContract\"", "Model = \"CarModel\"")]
    [InlineData("Model = \"my model\"", "Model = \"CarModel\"")]
    [InlineData("Model = \"TargetAttribute\"", "Model = \"CarModel\"")]
    [InlineData("Trainer = \"nuint\"", "Trainer = \"CarTrainer\"")]
    [InlineData("Trainer = \"class\"", "Trainer = \"CarTrainer\"")]
    [InlineData("Trainer = \"Predict\", Model = \"\"", "Trainer = \"Predict\", Model = \"CarModel\"")]
    public void A_specified_name_that_is_invalid(string before, string after) => Fixed.One(
        $"[LinearModel({before})] public partial record Car(double Power, [Target] double Price);",
        $"[LinearModel({after})] public partial record Car(double Power, [Target] double Price);");

    [Fact]
    public void Both_at_once() => Fixed.One(
        "[LinearModel] public partial record Car([Excluded] string Model, [Excluded] string Trainer, double Power, [Target] double Price);",
        "[LinearModel(Model = \"CarModel\", Trainer = \"CarTrainer\")] public partial record Car([Excluded] string Model, [Excluded] string Trainer, double Power, [Target] double Price);",
        "Name the generated model 'CarModel' and the generated trainer 'CarTrainer'");

    [Fact]
    public void In_all_records_at_once() => Fixed.All("""
        [LinearModel] public partial record Car([Excluded] string Model, [Excluded] string Trainer, double Power, [Target] double Price);
        [LinearModel] public partial record Bus([Excluded] string Model, double Power, [Target] double Price);
        """, """
        [LinearModel(Model = "CarModel", Trainer = "CarTrainer")] public partial record Car([Excluded] string Model, [Excluded] string Trainer, double Power, [Target] double Price);
        [LinearModel(Model = "BusModel")] public partial record Bus([Excluded] string Model, double Power, [Target] double Price);
        """);
}
