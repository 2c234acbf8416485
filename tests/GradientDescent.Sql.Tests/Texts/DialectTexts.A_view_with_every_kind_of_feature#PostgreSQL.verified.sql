CREATE VIEW "sales"."priced houses" AS
SELECT *, CASE WHEN CAST("Rooms" AS float8) > 0
    AND CAST("Rooms" AS float8) > -1
    AND CAST("Depth" AS float8) >= 0
    AND CAST("Depth" AS float8) <> 0
    AND CAST("Depth" AS float8) <= float8 '709.782712893384'
    AND (NULLIF(CAST("Noise" AS float8), float8 'NaN') IS NULL OR CAST("Noise" AS float8) > 0)
    AND "City" IS NOT NULL
    AND CAST("Heating" AS text) COLLATE "C" IN ('Electric', 'Gas', 'NaturalGas', 'Oil')
    AND (CAST("Extras" AS BIGINT) & 3) = CAST("Extras" AS BIGINT)
    AND "Built" IS NOT NULL
    AND "Sold" IS NOT NULL
    AND CAST("Rooms" AS float8) IS NOT NULL
    AND CAST("Baths" AS float8) IS NOT NULL
    AND "IsNew" IS NOT NULL
    AND NULLIF(CAST("Width" AS float8), float8 'NaN') IS NOT NULL
    AND NULLIF(CAST("Depth" AS float8), float8 'NaN') IS NOT NULL
THEN EXP(NULLIF(GREATEST(NULLIF(LEAST(float8 '-11'
    + float8 '-0.3333333333333333' * CAST("Width" AS float8)
    + float8 '-0.6666666666666666' * CAST(CAST("Height" AS float4) AS float8)
    + float8 '-1' * CASE WHEN "IsNew" THEN 1 WHEN NOT ("IsNew") THEN 0 END
    + float8 '-1.3333333333333333' * (CAST("Width" AS float8) * CAST("Width" AS float8) * CAST("Width" AS float8))
    + float8 '-1.6666666666666667' * (CAST("Width" AS float8) * CAST("Tax" AS float8))
    + float8 '-2' * LN(CAST("Rooms" AS float8))
    + float8 '-2.3333333333333335' * (LN(1 + CAST("Rooms" AS float8)) + (CAST("Rooms" AS float8) - ((1 + CAST("Rooms" AS float8)) - 1)) / (1 + CAST("Rooms" AS float8)))
    + float8 '-2.6666666666666665' * SQRT(CAST("Depth" AS float8))
    + float8 '-3' * (1 / CAST("Depth" AS float8))
    + float8 '-3.3333333333333335' * CASE WHEN CAST("Depth" AS float8) < float8 '-708' THEN 0 ELSE EXP(CAST("Depth" AS float8)) END
    + float8 '-3.6666666666666665' * CASE WHEN "Age" IS NULL THEN 0 ELSE CAST("Age" AS float8) END
    + float8 '-4' * CASE WHEN "Age" IS NULL THEN 1 ELSE 0 END
    + float8 '-4.333333333333333' * CASE WHEN NULLIF(CAST("Noise" AS float8), float8 'NaN') IS NULL THEN float8 '0.07692307692307693' ELSE CAST("Noise" AS float8) END
    + float8 '-4.666666666666667' * CASE WHEN NULLIF(CAST("Noise" AS float8), float8 'NaN') IS NULL THEN float8 '0.07142857142857142' ELSE LN(CAST("Noise" AS float8)) END
    + float8 '-5' * CASE WHEN CAST("City" AS text) COLLATE "C" = 'it''s' THEN 1 ELSE 0 END
    + float8 '-5.333333333333333' * CASE WHEN CAST("City" AS text) COLLATE "C" = E'C:\\new' THEN 1 ELSE 0 END
    + float8 '-5.666666666666667' * CASE WHEN CAST("City" AS text) COLLATE "C" = 'two
lines' THEN 1 ELSE 0 END
    + float8 '-6' * CASE WHEN CAST("City" AS text) COLLATE "C" IN ('Oslo', 'it''s', E'C:\\new', 'two
lines') THEN 0 ELSE 1 END
    + float8 '-6.333333333333333' * CASE WHEN CAST("Heating" AS text) COLLATE "C" IN ('Gas', 'NaturalGas') THEN 1 ELSE 0 END
    + float8 '-6.666666666666667' * CASE WHEN CAST("Heating" AS text) COLLATE "C" = 'Oil' THEN 1 ELSE 0 END
    + float8 '-7' * CASE WHEN (CAST("Extras" AS BIGINT) & 1) = 1 THEN 1 ELSE 0 END
    + float8 '-7.333333333333333' * CASE WHEN (CAST("Extras" AS BIGINT) & 2) = 2 THEN 1 ELSE 0 END
    + float8 '-7.666666666666667' * (CAST(EXTRACT(EPOCH FROM CAST("Built" AS date)) / 86400 + 719162 AS float8))
    + float8 '-8' * CASE WHEN EXTRACT(MONTH FROM "Built") BETWEEN 4 AND 6 THEN 1 ELSE 0 END
    + float8 '-8.333333333333334' * SIN(float8 '6.283185307179586' * ((EXTRACT(DOY FROM "Built") - 1 + float8 '0') / CASE WHEN EXTRACT(YEAR FROM "Built") % 4 = 0 AND (EXTRACT(YEAR FROM "Built") % 100 <> 0 OR EXTRACT(YEAR FROM "Built") % 400 = 0) THEN 366 ELSE 365 END))
    + float8 '-8.666666666666666' * COS(float8 '6.283185307179586' * ((EXTRACT(DAY FROM "Built") - 1 + float8 '0') / CASE WHEN EXTRACT(MONTH FROM "Built") IN (4, 6, 9, 11) THEN 30 WHEN EXTRACT(MONTH FROM "Built") <> 2 THEN 31 WHEN EXTRACT(YEAR FROM "Built") % 4 = 0 AND (EXTRACT(YEAR FROM "Built") % 100 <> 0 OR EXTRACT(YEAR FROM "Built") % 400 = 0) THEN 29 ELSE 28 END))
    + float8 '-9' * SIN(float8 '6.283185307179586' * ((EXTRACT(DOW FROM "Built") + float8 '0') / 7))
    + float8 '-9.333333333333334' * (CAST(EXTRACT(EPOCH FROM "Sold") * 1000000 * 10 + 621355968000000000 AS float8) / float8 '864000000000')
    + float8 '-9.666666666666666' * CASE WHEN EXTRACT(DOW FROM "Sold") = 6 THEN 1 ELSE 0 END
    + float8 '-10' * CASE WHEN EXTRACT(HOUR FROM "Sold") = 13 THEN 1 ELSE 0 END
    + float8 '-10.333333333333334' * NULLIF(LEAST(NULLIF(GREATEST((CAST("Rooms" AS float8) + CAST("Baths" AS float8)), float8 '-2147483649'), float8 '-2147483649'), float8 '2147483648'), float8 '2147483648')
    + float8 '-10.666666666666666' * CASE WHEN (("IsNew") AND ((NULLIF(CAST("Width" AS float8), float8 'NaN') / NULLIF(NULLIF(CAST("Depth" AS float8), float8 'NaN'), 0)) > (float8 '0.5'))) THEN SQRT(NULLIF(GREATEST((NULLIF(CAST("Width" AS float8), float8 'NaN') / NULLIF(NULLIF(CAST("Depth" AS float8), float8 'NaN'), 0)), float8 '-2.2250738585072014E-308'), float8 '-2.2250738585072014E-308')) WHEN NOT (("IsNew") AND ((NULLIF(CAST("Width" AS float8), float8 'NaN') / NULLIF(NULLIF(CAST("Depth" AS float8), float8 'NaN'), 0)) > (float8 '0.5'))) THEN NULLIF(LEAST(NULLIF(GREATEST((CAST("Rooms" AS float8) + CAST("Baths" AS float8)), float8 '-2147483649'), float8 '-2147483649'), float8 '2147483648'), float8 '2147483648') END, float8 '709.782712893384'), float8 '709.782712893384'), float8 '-708'), float8 '-708'))
END AS "PredictedPrice"
FROM "sales"."houses"
