namespace GradientDescent.Generators.Tests;

/// <summary>Records whose names conflict with those of their generated types.</summary>
public class GeneratedTypeNames
{
    [Fact]
    public void A_car_has_a_model() => Fits.OneFeature("""
        using GradientDescent;
        [LinearModel(Model = "Fit")]
        public partial record Car(double Power, [Excluded] string Model, [Target] double Price);
        """, "Car", "Power", """new(x, "T", y)""");

    [Fact]
    public void A_feature_named_Model() => Fits.OneFeature("""
        using GradientDescent;
        [LinearModel(Model = "Fit")]
        public partial record Car(double Model, [Target] double Price);
        """, "Car", "Model");

    [Fact]
    public void A_feature_named_Trainer() => Fits.OneFeature("""
        using GradientDescent;
        [LinearModel(Trainer = "Fitter")]
        public partial record Dog(double Trainer, [Target] double Price);
        """, "Dog", "Trainer", trainer: "Fitter");

    [Fact]
    public void A_feature_named_Kernel() => Fits.OneFeature("""
        using GradientDescent;
        [LinearModel]
        public partial record Nut(double Kernel, [Target] double Price);
        """, "Nut", "Kernel");

    [Fact]
    public void The_usual_names_of_a_kernel_are_already_used() => Fits.OneFeature("""
        using GradientDescent;
        [LinearModel]
        public partial record Nut(double Kernel, [Target] double Price)
        {
            public static int GeneratedKernel => 1;
            public static int GeneratedGeneratedKernel => 2;
        }
        """, "Nut", "Kernel");

    [Fact]
    public void A_record_named_Model() => Fits.OneFeature("""
        using GradientDescent;
        [LinearModel(Model = "Fit")]
        public partial record Model(double Size, [Target] double Price);
        """, "Model", "Size");

    [Fact]
    public void A_record_named_Trainer() => Fits.OneFeature("""
        using GradientDescent;
        [LinearModel(Trainer = "Fitter")]
        public partial record Trainer(double Age, [Target] double Price);
        """, "Trainer", "Age", trainer: "Fitter");

    [Fact]
    public void A_record_named_Kernel() => Fits.OneFeature("""
        using GradientDescent;
        [LinearModel]
        public partial record Kernel(double Size, [Target] double Price);
        """, "Kernel", "Size");

    [Fact]
    public void A_model_named_like_a_library_type() => Fits.OneFeature("""
        using GradientDescent;
        [LinearModel(Model = "LinearTrainer", Trainer = "Vector")]
        public partial record House(double Bedrooms, [Target] double Price);
        """, "House", "Bedrooms", trainer: "Vector");

    [Theory]
    [InlineData("Predict")]
    [InlineData("FeatureCount")]
    [InlineData("Accumulate")]
    [InlineData("TLoss")]
    [InlineData("Intercept")]
    [InlineData("Load")]
    public void A_record_named_like_a_generated_member(string name) => Fits.OneFeature($"""
        using GradientDescent;
        [LinearModel]
        public partial record {name}(double Size, [Target] double Price);
        """, name, "Size");

    [Theory]
    [InlineData("@record")]
    [InlineData("@class")]
    public void A_record_named_like_a_keyword(string name) => Fits.OneFeature($"""
        using GradientDescent;
        namespace @namespace.@event;
        [LinearModel]
        public partial record {name}(double Size, [Target] double Price);
        """, "@namespace.@event." + name, "Size");
}
