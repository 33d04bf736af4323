import type { Tx } from '@bundel/platform';

/** A real body as the demo needs it. The number of its employees is an estimate of the demo. */
export interface DemoBody {
  readonly id: string;
  readonly code: string;
  readonly bodyType: string;
  readonly province: string;
  readonly employees: number;
  /** Who submits and who signs for it. */
  readonly officer: string;
  readonly signer: string;
  /** Whether people of the demo login work for it; what they are to do themselves is left open. */
  readonly persona: 'zwolle' | 'overijssel' | 'vechtstromen' | 'sudwest-fryslan' | 'bzk' | null;
}

const personaOf: Readonly<Record<string, DemoBody['persona']>> = {
  'Gemeente Zwolle': 'zwolle',
  'Provincie Overijssel': 'overijssel',
  Overijssel: 'overijssel',
  'Waterschap Vechtstromen': 'vechtstromen',
  'Gemeente Súdwest-Fryslân': 'sudwest-fryslan',
  'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties': 'bzk',
};

const employeesOf: Readonly<Record<string, number>> = { ministry: 3600, province: 1050, waterBoard: 680 };

interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly province: string;
  readonly population: number | null;
  readonly officer: string;
  readonly signer: string;
}

/** The public bodies that exist today, in a fixed order. */
export async function readDemoBodies(tx: Tx): Promise<readonly DemoBody[]> {
  const rows = await tx.query<Row>(
    `select o.id, o.code, o.name, o.kind, coalesce(o.province_code, '') as province, o.population,
       coalesce((select min(m.person_id::text) from membership m where m.organisation_id = o.id
         and m.role = 'demandOfficer' and m.ended_at is null), md5('officer ' || o.code)::uuid::text) as officer,
       coalesce((select min(m.person_id::text) from membership m where m.organisation_id = o.id
         and m.role = 'mandateHolder' and m.ended_at is null), md5('signer ' || o.code)::uuid::text) as signer
     from organisation o
     where o.kind in ('ministry', 'province', 'municipality', 'waterBoard')
       and (o.valid_until is null or o.valid_until > current_date) and o.source <> 'test'
     order by o.code collate "C"`,
  );
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    bodyType: row.kind,
    province: row.province,
    employees: Math.max(25, Math.round((row.population ?? 0) * 0.0088) || (employeesOf[row.kind] ?? 400)),
    officer: row.officer,
    signer: row.signer,
    persona: personaOf[row.name] ?? null,
  }));
}
