import { staff } from '#testing';
import { OK } from './builders.js';
import { Desk, person, seesPeople } from './desk.js';

const COLUMNS = { externalId: '编号', text: '内容', contact: '电话', orderNumber: '订单', occurredAt: '时间' };
const HEAD = '编号,内容,电话,订单,时间';
const importFile = (desk: Desk, csv: string, over: object = {}, viewer = staff) =>
  desk.run(
    'mutation($input: ImportComplaintsInput!) { importComplaints(input: $input) { read opened duplicate quarantined rows { line reason } } }',
    { input: { shopId: 'shp_a', source: 'crm', csv, columns: COLUMNS, ...over } },
    viewer,
  );
const complaints = async (desk: Desk, viewer = staff) => {
  const fields = 'kind class complaints { externalId orderNumber order { id } occurredAt contact text }';
  return (await desk.run(`{ tickets(first: 100) { nodes { ${fields} } } }`, {}, viewer)).nodes;
};

describe('complaints of a CRM', () => {
  const FILE = [
    HEAD,
    `C-1,一直不发货,13800138000,${OK},2026-11-22 16:00:00`,
    'C-2,"破了,\n还少一件",,TB-77,',
    'C-1,again,,,',
    ',没有编号,,,',
    'C-3,少一列,,',
    'C-4,时间不对,,,昨天',
    'C-5,"他说""骗子""",,,',
  ].join('\n');

  it('get a ticket each, and every row is told of: opened, duplicate or quarantined with its line', async () => {
    await using desk = await Desk.open();
    const first = await importFile(desk, FILE);
    expect(first).toEqual({
      ...{ read: 7, opened: 3, duplicate: 1, quarantined: 3 },
      rows: [
        { line: 6, reason: 'it has no id' },
        { line: 7, reason: 'it has 4 columns instead of 5' },
        { line: 8, reason: 'its occurredAt is no instant such as 2026-11-22 16:00:00' },
      ],
    });
    expect(await importFile(desk, FILE)).toMatchObject({ read: 7, opened: 0, duplicate: 4, quarantined: 3 });
    expect(await importFile(desk, FILE, { source: 'erp' })).toMatchObject({ opened: 3 });
    expect(await importFile(desk, FILE, { shopId: 'shp_b' })).toMatchObject({ opened: 3 });
  });

  it('are shown with contact and words to who may see people, on record, and rest sealed', async () => {
    await using desk = await Desk.open();
    await importFile(desk, FILE);
    const [third, second, first] = await complaints(desk, seesPeople(person('ann')));
    expect(first).toEqual({
      ...{ kind: 'complaint.crm', class: 'COMPLAINT_B' },
      complaints: [
        {
          ...{ externalId: 'C-1', orderNumber: OK, order: { id: OK }, occurredAt: '2026-11-22T08:00:00.000Z' },
          ...{ contact: '13800138000', text: '一直不发货' },
        },
      ],
    });
    expect([second, third].map(ticket => ticket.complaints[0].text)).toEqual(['破了,\n还少一件', '他说"骗子"']);
    expect(second.complaints[0]).toMatchObject({ orderNumber: 'TB-77', order: null, contact: null });
    expect(await desk.emitted('audit.recorded')).toHaveLength(3);
    expect((await complaints(desk, person('bob')))[2].complaints).toMatchObject([{ contact: null, text: null }]);
    expect(await desk.emitted('audit.recorded')).toHaveLength(3);
    const stored = await desk.bench.service.db.read(async tx => [
      ...(await tx.query('SELECT * FROM complaints')),
      ...(await tx.query('SELECT * FROM tickets')),
      ...(await tx.query('SELECT * FROM outbox')),
    ]);
    expect(JSON.stringify(stored)).not.toMatch(/13800138000|不发货|骗子/);
  });

  it('are taken once when two people send the same file at the same moment', async () => {
    await using desk = await Desk.open();
    const answers = await Promise.all([importFile(desk, FILE), importFile(desk, FILE), importFile(desk, FILE)]);
    expect(answers.reduce((sum, answer) => sum + answer.opened, 0)).toBe(3);
    expect(await desk.tickets()).toHaveLength(3);
  });

  it('are read with semicolons or tabs, and a mark of byte order before them', async () => {
    await using desk = await Desk.open();
    const columns = { externalId: 'id', text: 'text' };
    expect(await importFile(desk, '\uFEFFid;text\r\n1;a,b\r\n2;c\r\n', { columns })).toMatchObject({ opened: 2 });
    expect(await importFile(desk, 'id\ttext\n3\t"x"', { columns })).toMatchObject({ opened: 1 });
    expect(await importFile(desk, 'id,text\n', { columns })).toMatchObject({ read: 0, opened: 0 });
  });

  it.each([
    ['without a column it needs', '编号,内容\n1,a', {}],
    ['that is empty', '', {}],
    ['with a quote that is not closed', `${HEAD}\n1,"a,,,`, {}],
    ['that is too large', `${HEAD}\n${'x'.repeat(200_000)}`, {}],
    ['of too many rows', `${HEAD}\n${'1,a,,,\n'.repeat(1_001)}`, {}],
    ['from a source that is none', `${HEAD}\n1,a,,,`, { source: 'C R M' }],
  ])('are refused in a file %s', async (_, csv, over) => {
    await using desk = await Desk.open();
    await expect(importFile(desk, csv, over)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await desk.tickets()).toEqual([]);
  });
});
