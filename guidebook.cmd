@echo off
rem Guidebook from this clone: compiles the program the first time, and else starts at once. After a change to its sources: guidebook.cmd --compile
setlocal
set "root=%~dp0"
set "program=%root%.artifacts\bin\Guidebook.Generator\release\Guidebook.Generator.dll"
where dotnet >nul 2>nul || (
  echo error: There is no .NET SDK here. Install the .NET SDK 10.0.4xx: https://dotnet.microsoft.com/download 1>&2
  exit /b 3
)
if "%~1"=="--compile" goto compile
if exist "%program%" goto run
echo Compiling Guidebook, once: this takes some minutes. 1>&2
:compile
dotnet build "%root%generator\Guidebook.Generator" -c Release --nologo -v quiet -clp:NoSummary 1>&2
if errorlevel 1 (
  where npm >nul 2>nul || echo error: Node.js with npm is missing; the theme's typefaces and scripts come from there. Install Node.js 20 or newer: https://nodejs.org 1>&2
  exit /b 3
)
if "%~1"=="--compile" exit /b 0
:run
dotnet exec "%program%" %*
exit /b %errorlevel%
