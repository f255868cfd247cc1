-- Keys of the HTTP API. The key itself is shown once, when it is made; only its SHA-256 is kept.
create table api_keys (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  sha256 bytea not null unique check (octet_length(sha256) = 32),
  scopes text[] not null check (scopes <@ array['read', 'operate']::text[] and cardinality(scopes) > 0),
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz
);
