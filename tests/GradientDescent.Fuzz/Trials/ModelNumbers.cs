using System.Reflection;
using System.Runtime.Loader;
using GradientDescent.Fuzz.ValidGrammar;

namespace GradientDescent.Fuzz;

/// <summary>Runs the generated model and trainer of a valid project, and compares their numbers with the documented ones.</summary>
internal static class ModelNumbers
{
    public static IEnumerable<BrokenPromise> BrokenBy(byte[] image, Expectation expected)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            using var stream = new MemoryStream(image);
            return Of(context.LoadFromStream(stream), expected);
        }
        catch (Exception thrown) when ((thrown as TargetInvocationException)?.InnerException is var inner)
        {
            var cause = inner ?? thrown;
            return [new("Prediction and training do not throw", cause.GetType().Name, cause.ToString())];
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<BrokenPromise> Of(Assembly assembly, Expectation expected)
    {
        var record = assembly.GetTypes().Single(static type => type.GetCustomAttribute<LinearModelAttribute>() is not null);
        var nested = record.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic);
        var model = nested.Single(static type => typeof(ILinearModel).IsAssignableFrom(type));
        var trainer = nested.Single(static type => !type.IsGenericType && type.BaseType is { IsGenericType: true, Name: "LinearTrainer`5" });
        var check = typeof(ModelCheck<,,>).MakeGenericType(record, model, trainer.BaseType!.GetGenericArguments()[1]);
        var rows = Activator.CreateInstance(typeof(RandomRows<>).MakeGenericType(record), expected);
        return (IEnumerable<BrokenPromise>)check.GetMethod("Broken")!.Invoke(null, [rows, expected, trainer])!;
    }
}
