/**
 * Swedish that the CMS itself does not have yet, by its own keys (`locales/en-US.json` of the
 * package), in Unicode's MessageFormat 2. What it says of its own set-up is left out: editors never
 * see that.
 */
export const cmsSv: Record<string, string> = {
	// No field is counted where our own check has refused, and our own dialog has said why.
	entry_validation_errors:
		'.input {$count :integer} .match $count 0 {{Inget är sparat än.}} one {{Ett fält har ett fel. Rätta det för att spara posten.}} * {{{$count} fält har fel. Rätta dem för att spara posten.}}',
	// Nobody who writes texts knows what a "slugg" is, or a "live-sida".
	slug: 'Sidans adress',
	'sort_keys.slug': 'Sidans adress',
	edit_slug: 'Ändra sidans adress',
	'edit_slug_error.empty': 'Skriv en adress.',
	'edit_slug_error.invalid': 'Adressen får inte ha mellanslag, snedstreck eller andra tecken.',
	'edit_slug_error.duplicate': 'Adressen används redan av en annan post.',
	view_on_live_site: 'Visa på webbplatsen',

	show_errors: 'Visa felen',

	select_item: 'Välj {$name}',
	domain: 'Domän',
	'status.deploying': 'Publiceras',
	'workflow.deploying_deletion': 'Tas bort',
	'entry_sidebar.slug.title': 'Sidans adress',
	'entry_sidebar.slug.generated_on_save':
		'Adressen görs av innehållet när du sparar. Står det en dag i den är det dagen då du sparar.',
	'entry_sidebar.slug.unavailable': 'Posten har ingen egen adress.',
	list_item_options: 'Val för raden',
	'relation_field.save_together_hint': 'Nytt i listan ({$name}) sparas tillsammans med posten.',
	'relation_field.add_failed': 'Det gick inte att lägga till {$name}. Försök igen.',

	'save_conflict.title': 'Någon annan har ändrat posten',
	'save_conflict.modified_by': '{$name} ändrade posten {$date}, efter att du öppnade den.',
	'save_conflict.modified': 'Posten har ändrats efter att du öppnade den.',
	'save_conflict.deleted': 'Posten har tagits bort efter att du öppnade den.',
	'save_conflict.overwrite_warning': 'Sparar du nu försvinner den andras ändringar.',
	'save_conflict.recreate_warning': 'Sparar du nu skapas posten på nytt.',
	'save_conflict.save_anyway': 'Spara ändå',
	'save_conflict.branch_moved': 'Någon annan sparade samtidigt. Försök igen.',
	'remote_change.reload_entry': 'Läs in posten igen',
	'remote_change.confirm_reloading_entry':
		'Vill du läsa in posten igen? Det du inte har sparat försvinner.',

	sign_in_using_access_token_workflow_note: 'Den behöver också få läsa och skriva pull requests.',
	sign_in_with_link: 'Logga in med länk',
	sign_in_with_link_confirmation:
		'Länken loggar in dig som {$account} på {$service} och hämtar inställningarna från den andra enheten. Fortsätt bara om du har gjort länken själv.',

	file_unavailable: 'Finns inte',
	file_unavailable_description: 'Filen gick inte att läsa. Den kan ha flyttats eller tagits bort.',
	replace_file: 'Byt fil',
	replace_image: 'Byt bild',
	remove_file: 'Ta bort filen',
	remove_image: 'Ta bort bilden',
	deleting_referenced_assets_note:
		'.input {$count :integer} .match $count one {{Den tas också bort ur en post som använder den.}} * {{Den tas också bort ur {$count} poster som använder den.}}',
	cannot_delete_referenced_assets:
		'.input {$count :integer} .match $count one {{Resursen går inte att radera: de här fälten behöver den. Ändra dem först.}} * {{Resurserna går inte att radera: de här fälten behöver dem. Ändra dem först.}}',
	deleting_referenced_entries_note:
		'.input {$count :integer} .match $count one {{Den tas också bort ur en post som hänvisar till den.}} * {{Den tas också bort ur {$count} poster som hänvisar till den.}}',
	cannot_delete_referenced_entries:
		'.input {$count :integer} .match $count one {{Posten går inte att radera: de här fälten behöver den. Ändra dem först.}} * {{Posterna går inte att radera: de här fälten behöver dem. Ändra dem först.}}',

	folders: 'Mappar',
	more_folders: 'Fler mappar',
	back_to_parent_folder: 'Till mappen ovanför',
	new_folder: 'Ny mapp',
	new_folder_name: 'Mappens namn',
	new_folder_create: 'Skapa',
	new_folder_description: 'Mappen skapas i ”{$folder}”.',
	'new_folder_error.empty': 'Skriv ett namn på mappen.',
	'new_folder_error.invalid': 'Namnet får inte ha snedstreck eller börja med punkt.',
	'new_folder_error.duplicate': 'Det finns redan en mapp eller fil med det namnet.',
	creating_folder: 'Skapar mappen…',
	creating_folder_failed: 'Det gick inte att skapa mappen.',
	folder_options: 'Val för mappen',
	show_folder_options: 'Visa val för mappen',
	rename_folder: 'Byt namn på mappen',
	delete_folder: 'Radera mappen',
	enter_new_name_for_folder:
		'.input {$count :integer} .match $count 0 {{Skriv ett nytt namn.}} one {{Skriv ett nytt namn. Resursen i mappen följer med, och poster som använder den ändras.}} * {{Skriv ett nytt namn. De {$count} resurserna i mappen följer med, och poster som använder dem ändras.}}',
	enter_new_name_for_external_folder:
		'.input {$count :integer} .match $count 0 {{Skriv ett nytt namn.}} one {{Skriv ett nytt namn. Filen i mappen får en ny adress. Ändra poster som använder den.}} * {{Skriv ett nytt namn. De {$count} filerna i mappen får nya adresser. Ändra poster som använder dem.}}',
	confirm_deleting_folder:
		'.input {$count :integer} .match $count 0 {{Vill du radera den tomma mappen ”{$name}”?}} one {{Vill du radera mappen ”{$name}” och resursen i den?}} * {{Vill du radera mappen ”{$name}” och de {$count} resurserna i den?}}',
	renaming_folder: 'Byter namn på mappen…',
	renaming_folder_failed: 'Det gick inte att byta namn på mappen.',
	deleting_folder: 'Raderar mappen…',
	deleting_folder_failed: 'Det gick inte att radera mappen.',
	folder_created: 'Mappen är skapad.',
	folder_path: 'Mappens plats',
	folder_contents: 'Innehåll',
	x_folders:
		'.input {$count :integer} .match $count 0 {{Inga mappar}} one {{{$count} mapp}} * {{{$count} mappar}}',
	folder_renamed: 'Mappen har bytt namn.',
	folder_deleted: 'Mappen är raderad.',
	'assets_dialog.title.folder': 'Välj mapp',
	'assets_dialog.selected_folder': 'Vald mapp: {$path}',
	'assets_dialog.selected_folders':
		'.input {$count :integer} .match $count one {{{$count} mapp vald}} * {{{$count} mappar valda}}',
	'assets_dialog.no_subfolders': 'Mappen har inga mappar i sig.',
	'cloud_storage.bunny_storage.auth_key_label': 'Lösenord',
};
