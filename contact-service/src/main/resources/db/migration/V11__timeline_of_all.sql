-- The timeline of all contacts together, newest first: whole, and by what happened.
create index timeline_entry_newest on timeline_entry (at desc, id desc);
create index timeline_entry_newest_of_kind on timeline_entry (kind, at desc, id desc);
