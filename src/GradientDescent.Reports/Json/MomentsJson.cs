using System.Text.Json;

namespace GradientDescent.Reports.Json;

/// <summary>Writes the moments, from which the error surface is drawn.</summary>
internal static class MomentsJson
{
    public static void Write<TModel>(Utf8JsonWriter json, RowMoments<TModel>? moments)
        where TModel : ILinearModel
    {
        if (moments is null)
        {
            json.WriteNull("moments");
            return;
        }

        json.WriteStartObject("moments");
        json.WriteFinite("sampleWeight", moments.SumOfWeights);
        json.WriteDoubles("mean", [.. moments.Means]);
        json.WriteDoubles("covariance", LowerTriangle(moments));
        json.WriteDoubles("optimum", moments.Fit().Model.ToWeights());
        json.WriteDoubles("curvatures", [.. moments.HessianEigenvalues()]);
        json.WriteEndObject();
    }

    /// <summary>The lower triangle row by row: the covariance (i, j) of features and target is at i(i + 1)/2 + j, for j ≤ i.</summary>
    private static double[] LowerTriangle<TModel>(RowMoments<TModel> moments)
        where TModel : ILinearModel
    {
        var size = moments.Means.Count;
        var packed = new double[size * (size + 1) / 2];
        for (int i = 0, at = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
                packed[at++] = moments.Covariance(i, j);
        }

        return packed;
    }
}
