; Packdesk's installer for Windows (NSIS 3, https://nsis.sourceforge.io/Docs/). It installs for the account that starts it and asks
; for no rights.
;
;   packdesk-….exe /S [/D=FOLDER]             installs without a question; the folder comes last and without quotation marks
;   uninstall.exe /S [/REMOVEDATA]            removes without a question; the account's stations stay unless it is said
;
; Exit codes: 0 done, 1 given up by a person, 2 not done (Packdesk is running, or a file cannot be written).
;
; `cargo xtask windows --installer` calls makensis with VERSION, OUT (the installer that is made), ICON, SIZE (kB) and PARTS, a
; folder with what it has written: install.nsh and remove.nsh (every file, by name) and words.nsh (the sentences of locales/).

Unicode true
; Debian's NSIS can make programs of 64 bits; the one from its makers makes those of 32, which every Windows runs as well.
!if /FileExists "${NSISDIR}/Stubs/lzma_solid-amd64-unicode"
  Target amd64-unicode
!endif
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user
CRCCheck force

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinMessages.nsh
!include WordFunc.nsh

Name "Packdesk"
BrandingText "Packdesk ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Packdesk"
InstallDirRegKey HKCU "Software\Packdesk" "Folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Packdesk"
VIAddVersionKey FileDescription "Packdesk"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT"

!define LIST "Software\Microsoft\Windows\CurrentVersion\Uninstall\Packdesk"
; Where WebView2 says that it is there, in the registry of 32-bit programs or of the account, and where Microsoft gives it away.
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define WEBVIEW_PAGE "https://go.microsoft.com/fwlink/p/?LinkId=2124703"
; Where the account's stations are kept, unless --data or PACKDESK_DATA says otherwise.
!define DATA "$LOCALAPPDATA\Packdesk"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_UNFINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!include "${PARTS}/words.nsh"

; $1 becomes 1 where a file is there and cannot be opened for writing, as that of a program that runs.
!macro LookAt FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $0 "${FILE}" a
    ${If} ${Errors}
      StrCpy $1 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; Stops where a program of Packdesk runs. Nothing has been changed yet.
!macro StopWhileRunning
  ${Do}
    StrCpy $1 0
    !insertmacro LookAt "$INSTDIR\bin\packdesk.exe"
    !insertmacro LookAt "$INSTDIR\bin\packdesk-desktop.exe"
    ${If} $1 = 0
      ${ExitDo}
    ${EndIf}
    StrCpy $2 0
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY +2
    StrCpy $2 1
    ${If} $2 = 1
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${Loop}
!macroend

; The account's PATH in $0, and 1 in $1 where it cannot be changed: a value longer than this program's longest text comes back
; empty, and would be lost.
!macro ReadPath
  StrCpy $1 0
  ClearErrors
  ReadRegStr $0 HKCU "Environment" "Path"
  ${If} ${Errors}
    StrCpy $2 0
    ${Do}
      ClearErrors
      EnumRegValue $3 HKCU "Environment" $2
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      ${If} $3 == "Path"
        StrCpy $1 1
        ${ExitDo}
      ${EndIf}
      IntOp $2 $2 + 1
    ${Loop}
    StrCpy $0 ""
  ${EndIf}
  StrLen $2 "$0;$INSTDIR\bin"
  ${If} $2 >= ${NSIS_MAX_STRLEN}
    StrCpy $1 1
  ${EndIf}
!macroend

; Tells running programs that PATH has changed.
!macro TellPath
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
!macroend

Section "Packdesk"
  SectionIn RO
  SetShellVarContext current
  !insertmacro StopWhileRunning
  ; What an earlier version brought goes first: a file that is no longer a part of it would stay for ever.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $0
    ${If} $0 <> 0
      SetErrorLevel 2
      Abort "$(Running)"
    ${EndIf}
  ${EndIf}
  SetOverwrite try
  ClearErrors
  !include "${PARTS}/install.nsh"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(Unwritable)" /SD IDOK
    SetErrorLevel 2
    Abort "$(Unwritable)"
  ${EndIf}
  WriteRegStr HKCU "Software\Packdesk" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${LIST}" "DisplayName" "Packdesk"
  WriteRegStr HKCU "${LIST}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LIST}" "DisplayIcon" "$INSTDIR\bin\packdesk-desktop.exe"
  WriteRegStr HKCU "${LIST}" "Publisher" "Packdesk"
  WriteRegStr HKCU "${LIST}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LIST}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LIST}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LIST}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${LIST}" "NoModify" 1
  WriteRegDWORD HKCU "${LIST}" "NoRepair" 1
SectionEnd

Section "$(Menu)"
  SetShellVarContext current
  CreateShortCut "$SMPROGRAMS\Packdesk.lnk" "$INSTDIR\bin\packdesk-desktop.exe"
SectionEnd

Section "$(Terminal)"
  !insertmacro ReadPath
  ${If} $1 = 0
    ${WordAdd} "$0" ";" "+$INSTDIR\bin" $0
    WriteRegExpandStr HKCU "Environment" "Path" "$0"
    !insertmacro TellPath
  ${Else}
    DetailPrint "$(LongPath)"
    MessageBox MB_OK|MB_ICONINFORMATION "$(LongPath)" /SD IDOK
  ${EndIf}
SectionEnd

; The window draws with Microsoft's WebView2 Runtime. It is not a part of this installer: a person is told, and led to it.
Section -
  SetRegView 32
  ReadRegStr $0 HKLM "SOFTWARE\${WEBVIEW}" "pv"
  SetRegView lastused
  ReadRegStr $1 HKCU "Software\${WEBVIEW}" "pv"
  ${If} "$0$1" == ""
    DetailPrint "$(WebView) ${WEBVIEW_PAGE}"
    MessageBox MB_YESNO|MB_ICONQUESTION "$(WebView)$\n$\n${WEBVIEW_PAGE}" /SD IDNO IDNO later
    ExecShell "open" "${WEBVIEW_PAGE}"
    later:
  ${EndIf}
SectionEnd

Section "un.Packdesk"
  SectionIn RO
  SetShellVarContext current
  !insertmacro StopWhileRunning
  !include "${PARTS}/remove.nsh"
  Delete "$SMPROGRAMS\Packdesk.lnk"
  Delete "$INSTDIR\uninstall.exe"
  ; Only a folder with nothing else in it goes.
  RMDir "$INSTDIR"
  !insertmacro ReadPath
  ${If} $1 = 0
    ${un.WordAdd} "$0" ";" "-$INSTDIR\bin" $0
    ${If} $0 == ""
      DeleteRegValue HKCU "Environment" "Path"
    ${Else}
      WriteRegExpandStr HKCU "Environment" "Path" "$0"
    ${EndIf}
    !insertmacro TellPath
  ${Else}
    DetailPrint "$(LongPath)"
  ${EndIf}
  DeleteRegKey HKCU "${LIST}"
  DeleteRegKey HKCU "Software\Packdesk"
SectionEnd

Section /o "un.$(Data)" remove_data
  RMDir /r "${DATA}"
SectionEnd

Function un.onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} "$0" "/REMOVEDATA" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${remove_data}
  ${EndIf}
FunctionEnd
