import type { CountedLine, Group, GroupField } from './aggregate.js';

export interface WorkedExample {
  readonly id: string;
  readonly groupBy: readonly GroupField[];
  readonly lines: readonly CountedLine[];
  readonly groups: Readonly<Record<string, Group>>;
}

const unit = 'user-month';

/** Body, its type and province, lot, item, period, commitment, minimum / expected / maximum: one line per row. */
const linesOf = (table: string): readonly CountedLine[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [body, bodyType, province, lot, item, period, commitment, min, expected, max] = row
        .trim()
        .split(/ +/) as [string, string, string, string, string, string, string, string, string, string];
      return { body, bodyType, province, lot, item, unit, period, commitment, min, expected, max };
    });

/** Group, minimum, expected, maximum, bodies: one group per row. */
const groupsOf = (table: string): Readonly<Record<string, Group>> =>
  Object.fromEntries(
    table
      .trim()
      .split('\n')
      .map((row) => {
        const [key, min, expected, max, bodies] = row.trim().split(/ +/) as [
          string,
          string,
          string,
          string,
          string,
        ];
        return [key, { min, expected, max, bodies: Number(bodies) }];
      }),
  );

/** Groups that were added up by hand elsewhere; they hold for ever. */
export const workedExamples: readonly WorkedExample[] = [
  {
    id: 'EX-aggregate-1',
    groupBy: ['commitment', 'bodyType'],
    lines: linesOf(`
      GM0030 ministerie PV28 2 office-suite 2027 estimate 874.444 971.65 1898.43
      GM0003 gemeente PV26 2 office-suite 2028 interest 902.295 1250.662 1788.913
      GM0021 gemeente PV26 1 office-suite 2027 interest 637.444 1452.568 1684.275
      GM0018 provincie PV26 1 office-suite 2027 estimate 6.963 358.275 1289.513
      GM0012 provincie PV28 1 office-suite 2027 interest 754.568 1632.482 2282.843
      GM0007 gemeente PV20 2 office-suite 2027 estimate 426.025 1255.246 1825.656
      GM0005 provincie PV28 2 office-suite 2027 estimate 569.858 1298.157 2251.54
      GM0021 waterschap PV26 2 office-suite 2029 interest 346.047 487.664 912.163
      GM0035 ministerie PV20 2 endpoint 2029 estimate 625.745 1066.032 1749.55
      GM0001 waterschap PV20 2 object-storage 2028 interest 469.311 1185.849 1614.295
      GM0001 ministerie PV28 2 object-storage 2027 estimate 610.829 1371.087 1834.081
      GM0012 ministerie PV28 1 office-suite 2027 interest 120.325 477.034 1098.722
      GM0034 ministerie PV28 1 object-storage 2029 interest 741.346 1307.816 1612.594
      GM0036 waterschap PV20 2 office-suite 2028 interest 906.834 1180.467 1211.778
      GM0005 gemeente PV20 1 endpoint 2028 estimate 500.386 582.848 1272.316
      GM0017 waterschap PV20 2 endpoint 2028 pledge 891.776 1192.581 1730.514
      GM0023 ministerie PV26 2 office-suite 2027 pledge 139.219 832.573 892.112
      GM0019 waterschap PV28 2 endpoint 2027 pledge 855.928 862.954 1117.36
      GM0024 gemeente PV28 2 office-suite 2027 estimate 775.676 1101.405 2029.364
      GM0024 ministerie PV26 1 office-suite 2027 estimate 103.449 1068.17 1716.034
    `),
    groups: groupsOf(`
      estimate|gemeente 1702.087 2939.499 5127.336 3
      estimate|ministerie 2214.467 4476.939 7198.095 4
      estimate|provincie 576.821 1656.432 3541.053 2
      interest|gemeente 1539.739 2703.23 3473.188 2
      interest|ministerie 861.671 1784.85 2711.316 2
      interest|provincie 754.568 1632.482 2282.843 1
      interest|waterschap 1722.192 2853.98 3738.236 3
      pledge|ministerie 139.219 832.573 892.112 1
      pledge|waterschap 1747.704 2055.535 2847.874 2
    `),
  },
  {
    id: 'EX-aggregate-2',
    groupBy: ['commitment', 'lot', 'period'],
    lines: linesOf(`
      GM0004 provincie PV20 2 endpoint 2028 interest 147.459 888.453 1254.802
      GM0008 gemeente PV28 1 endpoint 2027 interest 465.194 658.34 1605.041
      GM0016 ministerie PV20 1 office-suite 2027 interest 773.198 1555.623 1901.747
      GM0004 provincie PV26 1 object-storage 2027 pledge 665.719 715.811 724.81
      GM0017 waterschap PV26 1 object-storage 2027 estimate 160.004 335.238 1140.329
      GM0033 waterschap PV20 2 object-storage 2029 estimate 880.765 1040.565 1236.464
      GM0030 ministerie PV20 1 endpoint 2029 interest 960.638 1239.659 2080.365
      GM0020 gemeente PV20 1 office-suite 2028 pledge 724.232 909.257 1558.763
      GM0020 waterschap PV28 2 office-suite 2027 pledge 714.359 1325.235 1406.622
      GM0014 provincie PV20 2 object-storage 2028 interest 435.754 1117.007 1959.395
      GM0010 waterschap PV26 1 office-suite 2028 interest 276.074 901.156 984.25
      GM0033 ministerie PV20 1 object-storage 2028 estimate 8.399 984.088 1882.468
      GM0013 ministerie PV28 1 object-storage 2027 estimate 512.946 1297.83 1564.291
      GM0020 waterschap PV20 2 office-suite 2028 interest 856.545 1635.697 2135.128
      GM0017 ministerie PV26 1 endpoint 2029 pledge 268.213 1178.211 1647.254
      GM0019 ministerie PV20 1 endpoint 2029 pledge 557.174 987.271 1572.914
      GM0033 provincie PV26 2 endpoint 2029 estimate 823.253 1552.087 2293.206
      GM0031 provincie PV28 1 endpoint 2027 interest 436.89 614.703 1587.3
      GM0012 provincie PV28 1 office-suite 2027 estimate 90.75 833.893 867.111
      GM0014 ministerie PV26 1 endpoint 2029 estimate 245.756 954.005 1457.43
      GM0022 gemeente PV26 2 object-storage 2029 interest 326.701 474.255 1290.003
      GM0014 gemeente PV28 2 object-storage 2027 interest 271.169 1042.368 1527.364
      GM0004 provincie PV26 2 office-suite 2028 interest 505.989 933.099 1477.387
      GM0030 gemeente PV20 2 object-storage 2029 interest 872.915 1844.924 2620.916
      GM0029 gemeente PV28 2 object-storage 2027 estimate 593.849 1405.158 1423.743
      GM0038 waterschap PV26 1 endpoint 2029 interest 247.682 379.78 854.385
      GM0028 provincie PV26 2 endpoint 2027 estimate 890.797 1790.881 2135.444
      GM0038 provincie PV28 1 office-suite 2027 estimate 847.1 1659.196 2388.837
      GM0026 waterschap PV28 2 endpoint 2029 pledge 740.718 1483.216 2229.273
      GM0005 ministerie PV20 2 object-storage 2029 estimate 39.192 158.472 236.535
      GM0003 ministerie PV26 1 office-suite 2029 interest 848.526 1465.869 2276.292
      GM0035 gemeente PV26 1 endpoint 2029 pledge 364.795 662.148 842.337
      GM0024 waterschap PV20 1 endpoint 2027 estimate 270.686 409.856 1270.119
      GM0009 gemeente PV20 1 object-storage 2029 estimate 805.969 1381.158 1692.984
      GM0002 ministerie PV28 1 endpoint 2029 pledge 468.03 1080.581 1692.757
      GM0009 gemeente PV28 1 endpoint 2029 interest 359.719 625.744 1460.216
      GM0001 provincie PV28 2 office-suite 2027 pledge 933.189 1329.497 1826.071
      GM0034 gemeente PV26 1 office-suite 2028 interest 906.81 963.104 1741.933
      GM0024 waterschap PV28 1 object-storage 2027 pledge 107.588 189.59 249.933
      GM0026 waterschap PV28 2 endpoint 2029 interest 998.775 1244.244 1952.301
      GM0019 waterschap PV20 1 endpoint 2029 interest 622.092 1226.857 1268.615
    `),
    groups: groupsOf(`
      estimate|1|2027 1881.486 4536.013 7230.687 5
      estimate|1|2028 8.399 984.088 1882.468 1
      estimate|1|2029 1051.725 2335.163 3150.414 2
      estimate|2|2027 1484.646 3196.039 3559.187 2
      estimate|2|2029 1743.21 2751.124 3766.205 2
      interest|1|2027 1675.282 2828.666 5094.088 3
      interest|1|2028 1182.884 1864.26 2726.183 2
      interest|1|2029 3038.657 4937.909 7939.873 5
      interest|2|2027 271.169 1042.368 1527.364 1
      interest|2|2028 1945.747 4574.256 6826.712 3
      interest|2|2029 2198.391 3563.423 5863.22 3
      pledge|1|2027 773.307 905.401 974.743 2
      pledge|1|2028 724.232 909.257 1558.763 1
      pledge|1|2029 1658.212 3908.211 5755.262 4
      pledge|2|2027 1647.548 2654.732 3232.693 2
      pledge|2|2029 740.718 1483.216 2229.273 1
    `),
  },
];
