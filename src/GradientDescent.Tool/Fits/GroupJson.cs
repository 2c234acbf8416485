using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes the models of groups as JSON. A group has what a single fit has, or an error.</summary>
internal static class GroupJson
{
    public static void Write(GroupReport report, TextWriter to) => JsonText.Write(to, json =>
    {
        FitJson.AppendRequest(json, report.Request, report.Schema, report.Request.Penalty.Penalty);
        json.WriteString("by", report.Column);
        json.WriteNumber("rows", report.Fits.RowCount);
        json.WriteNumber("skippedRows", report.Fits.SkippedRows);
        json.WriteArray("groups", report.Groups, group =>
        {
            json.WriteStartObject();
            json.WriteString("group", group.Name);
            if (group.Fit is { } fit)
            {
                FitJson.AppendFit(json, fit, group.Summary);
            }
            else
            {
                json.WriteNumber("rows", group.RowCount);
                json.WriteString("error", group.Error);
            }

            json.WriteEndObject();
        });
    });
}
