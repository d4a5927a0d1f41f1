# Types into every field of a PDF with poppler, presses every button, and saves: poppler.py PDF WORDS TARGET.
import sys
import gi
gi.require_version("Poppler", "0.18")
from gi.repository import GLib, Poppler

source, words, target = sys.argv[1:]
document = Poppler.Document.new_from_file(GLib.filename_to_uri(source), None)
for number in range(document.get_n_pages()):
    for mapping in document.get_page(number).get_form_field_mapping():
        field = mapping.field
        if field.get_field_type() == Poppler.FormFieldType.TEXT:
            field.text_set_text(words)
        else:
            field.button_set_state(True)
document.save(GLib.filename_to_uri(target))
