using System.Numerics;
using GradientDescent.Comparison.Data;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace GradientDescent.Comparison.Contenders;

/// <summary>ML.NET's view of the rows, cached in memory as its documentation recommends for trainers that read the data several times.</summary>
internal static class MlNetView
{
    private const int Seed = 1;

    public static (MLContext Context, IDataView View) Cached<T>(RawColumns<T> data)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var context = new MLContext(Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, data.Features);
        var view = context.Data.Cache(context.Data.LoadFromEnumerable(Rows(data), schema));
        ReadOnce(view);
        return (context, view);
    }

    /// <summary>The first read fills the cache.</summary>
    private static void ReadOnce(IDataView view)
    {
        using var cursor = view.GetRowCursor(view.Schema);
        var (label, features) = (0f, default(VBuffer<float>));
        var getLabel = cursor.GetGetter<float>(view.Schema[nameof(Row.Label)]);
        var getFeatures = cursor.GetGetter<VBuffer<float>>(view.Schema[nameof(Row.Features)]);
        while (cursor.MoveNext())
        {
            getLabel(ref label);
            getFeatures(ref features);
        }
    }

    private static IEnumerable<Row> Rows<T>(RawColumns<T> data)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < data.Rows; row++)
        {
            var features = new float[data.Features];
            for (var feature = 0; feature < features.Length; feature++)
                features[feature] = float.CreateTruncating(data.Feature(feature)[row]);
            yield return new Row { Features = features, Label = float.CreateTruncating(data.Target[row]) };
        }
    }

    private sealed class Row
    {
        public float[] Features { get; set; } = [];

        public float Label { get; set; }
    }
}
