SELECT *, CASE WHEN CAST("Area" AS float8) > 0
THEN EXP(NULLIF(GREATEST(NULLIF(LEAST(float8 '-1'
    + float8 '-0.3333333333333333' * LN(CAST("Area" AS float8))
    + float8 '-0.6666666666666666' * CAST("Rooms" AS float8), float8 '709.782712893384'), float8 '709.782712893384'), float8 '-708'), float8 '-708'))
END AS "PredictedPrice",
(SELECT MAX(EXP(NULLIF(GREATEST(NULLIF(LEAST(lower_end, float8 '709.782712893384'), float8 '709.782712893384'), float8 '-708'), float8 '-708')))
    FROM (SELECT prediction - radius AS lower_end, prediction + radius AS upper_end
    FROM (SELECT prediction, float8 '2' * SQRT(float8 '1.25' + u0 * u0 + u1 * u1) AS radius
    FROM (SELECT prediction, float8 '2' * d0 AS u0, float8 '1' * d1 AS u1
    FROM (SELECT float8 '-1'
    + float8 '-0.3333333333333333' * x0
    + float8 '-0.6666666666666666' * x1 AS prediction, x0 - float8 '0.5' AS d0, x1 - float8 '3' AS d1
    FROM (SELECT LN(CAST("Area" AS float8)) AS x0, CAST("Rooms" AS float8) AS x1
    WHERE CAST("Area" AS float8) > 0 LIMIT 1) AS features LIMIT 1) AS distances LIMIT 1) AS sums LIMIT 1) AS deviations LIMIT 1) AS ends) AS "PredictedPriceLower",
(SELECT MAX(EXP(NULLIF(GREATEST(NULLIF(LEAST(upper_end, float8 '709.782712893384'), float8 '709.782712893384'), float8 '-708'), float8 '-708')))
    FROM (SELECT prediction - radius AS lower_end, prediction + radius AS upper_end
    FROM (SELECT prediction, float8 '2' * SQRT(float8 '1.25' + u0 * u0 + u1 * u1) AS radius
    FROM (SELECT prediction, float8 '2' * d0 AS u0, float8 '1' * d1 AS u1
    FROM (SELECT float8 '-1'
    + float8 '-0.3333333333333333' * x0
    + float8 '-0.6666666666666666' * x1 AS prediction, x0 - float8 '0.5' AS d0, x1 - float8 '3' AS d1
    FROM (SELECT LN(CAST("Area" AS float8)) AS x0, CAST("Rooms" AS float8) AS x1
    WHERE CAST("Area" AS float8) > 0 LIMIT 1) AS features LIMIT 1) AS distances LIMIT 1) AS sums LIMIT 1) AS deviations LIMIT 1) AS ends) AS "PredictedPriceUpper"
FROM "houses"
