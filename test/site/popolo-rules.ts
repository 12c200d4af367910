/** The rules of the JSON Schemas of Popolo (popoloproject.com/schemas, draft 3) for what this site writes, as draft 7. */
const text = { type: ['string', 'null'] };
const day = { type: ['string', 'null'], pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const moment = { anyOf: [{ type: 'null' }, { type: 'string', format: 'date-time' }] };
const list = (items: object) => ({ type: 'array', items });

const identifier = {
  type: 'object',
  required: ['identifier'],
  properties: { identifier: { type: 'string' }, scheme: text },
};
const link = {
  type: 'object',
  required: ['url'],
  properties: { url: { type: 'string', format: 'uri' }, note: text },
};
const count = {
  type: 'object',
  required: ['option', 'value'],
  properties: { option: { type: 'string' }, value: { type: 'integer' }, group_id: text },
};
const vote = {
  type: 'object',
  required: ['id', 'vote_event_id', 'option'],
  properties: {
    id: text,
    vote_event_id: text,
    option: { enum: ['yes', 'no', 'abstain', 'absent'] },
    role: text,
    voter: { type: ['object', 'null'] },
  },
};

/** What a thing of the file must have: an id, a name by which it is told, and the body that it belongs to. */
const thing = (required: string[], properties: object) => ({
  type: 'object',
  required: ['id', ...required],
  properties: { id: { type: 'string' }, sources: list(link), identifiers: list(identifier), ...properties },
});

export const POPOLO_RULES = {
  type: 'object',
  required: ['organizations', 'posts', 'memberships', 'events', 'motions', 'vote_events'],
  properties: {
    organizations: list(
      thing(['name', 'classification'], { name: { type: 'string' }, classification: text, area_id: text }),
    ),
    posts: list(
      thing(['label', 'role', 'organization_id'], {
        label: { type: 'string' },
        role: text,
        organization_id: { type: 'string' },
      }),
    ),
    memberships: list(
      thing(['member', 'organization_id', 'post_id'], {
        member: { type: 'object', required: ['id', 'name'] },
        person: false,
        person_id: false,
        start_date: day,
        end_date: day,
      }),
    ),
    events: list(
      thing(['name', 'organization_id', 'status'], {
        start_date: { anyOf: [day, moment] },
        attendees: false,
      }),
    ),
    motions: list(
      thing(['organization_id', 'identifier', 'classification', 'text', 'date', 'result'], {
        date: moment,
        result: { enum: ['pass', 'fail', null] },
        creator: false,
      }),
    ),
    vote_events: list(
      thing(['organization_id', 'motion_id', 'result', 'counts', 'votes'], {
        start_date: moment,
        result: { enum: ['pass', 'fail', null] },
        counts: { ...list(count), minItems: 2 },
        votes: list(vote),
      }),
    ),
  },
};
