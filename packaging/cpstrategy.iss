; Inno Setup 6: an installer for Windows that asks for no administrator's password.
; NOT TRIED: nobody has run it on a real Windows. docs/ci/standalone.yml calls it:
;     iscc /DVersion=0.1.0 packaging\cpstrategy.iss
#ifndef Version
  #error Say which version it is: iscc /DVersion=0.1.0 packaging\cpstrategy.iss
#endif

[Setup]
; The same in every version, by which Windows knows that one replaces the other.
AppId={{0E1B6A7C-53A5-4C0B-8E0F-2D7B1F1B9C4E}
AppName=cpstrategy
AppVersion={#Version}
; Below the user's own folder, because no rights are asked for.
PrivilegesRequired=lowest
DefaultDirName={autopf}\cpstrategy
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=cpstrategy-{#Version}-windows-x86_64-setup
Compression=lzma2
SolidCompression=yes
ChangesEnvironment=yes

[InstallDelete]
; What an older version had inside must not be found by a newer one.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "..\dist\cpstrategy\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
; Without a command it shows the strategy among the user's documents, or begins one.
Name: "{autoprograms}\cpstrategy"; Filename: "{app}\cpstrategy.exe"; WorkingDir: "{userdocs}"

[Registry]
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: IsNotInPath

[Code]
function PathOfUser: string;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Result) then
    Result := '';
end;

function IsNotInPath: Boolean;
begin
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(PathOfUser) + ';') = 0;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Path: string;
begin
  if CurUninstallStep = usPostUninstall then
  begin
    Path := PathOfUser;
    if StringChangeEx(Path, ';' + ExpandConstant('{app}'), '', True) > 0 then
      RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path);
  end;
end;
