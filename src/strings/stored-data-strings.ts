/** Every table and column of the database as tenants are told of them, by how long they stay. */
export interface StoredDataStrings {
	title: string;
	lead: string;
	groups: StoredGroup[];
}

interface StoredGroup {
	title: string;
	/** How long all of it stays. */
	stays: string;
	/** By their names in the database. */
	tables: Record<string, StoredTable>;
}

interface StoredTable {
	title: string;
	purpose: string;
	/** What each column holds, by its name in the database. */
	columns: Record<string, string>;
}
