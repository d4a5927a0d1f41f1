// Types into every field of a PDF with MuPDF, presses every button, and saves: mutool run mupdf.js PDF WORDS TARGET.
var document = Document.openDocument ? Document.openDocument(scriptArgs[0]) : new Document(scriptArgs[0]);
for (var i = 0; i < document.countPages(); i++)
  document.loadPage(i).getWidgets().forEach(function (widget) {
    if (widget.getFieldType() === "text") widget.setTextValue(scriptArgs[1]);
    else widget.toggle();
    widget.update();
  });
document.save(scriptArgs[2], "");
